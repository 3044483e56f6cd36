-- A browser in which somebody is signed in. Its cookie holds the token, and only a hash is kept here: who reads the
-- database cannot sign in. Whatever node ends a session, it is over on all.
create table browser_session (
    id         bigint generated always as identity primary key,
    token_hash bytea       not null check (length(token_hash) = 32),
    account_id bigint      not null references account on delete cascade,
    -- What the browser calls itself, in a few words.
    browser    text        not null check (length(browser) <= 60),
    begun_at   timestamptz not null default now(),
    -- When it was last used, to ten minutes.
    seen_at    timestamptz not null default now(),
    constraint browser_session_token_is_unique unique (token_hash)
);

create index browser_session_by_account on browser_session (account_id);
create index browser_session_by_use on browser_session (seen_at);
