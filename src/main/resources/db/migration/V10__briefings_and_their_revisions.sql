create table briefing (
    id         bigint generated always as identity primary key,
    owner_id   bigint      not null references account,
    title      text        not null check (length(btrim(title)) between 1 and 300),
    source     text        check (length(source) <= 300),
    published  date,
    created_at timestamptz not null
);

create index briefing_by_owner on briefing (owner_id, created_at desc);

-- A text never changes: a corrected article is a new revision. Evidence is a span of exactly one revision's text.
create table briefing_revision (
    id          bigint generated always as identity primary key,
    briefing_id bigint      not null references briefing on delete cascade,
    number      integer     not null check (number >= 1),
    text        text        not null check (length(text) between 1 and 60000),
    sha256      bytea       not null check (length(sha256) = 32),
    created_at  timestamptz not null,
    constraint briefing_revision_is_numbered_once unique (briefing_id, number)
);
