-- How often something secret was tried in vain: a password by account and by address, a code by address. Each try takes a
-- share of time; nothing is left to try until the moment when everything is free again has come near enough. What is tried
-- is kept as a hash. Rows whose moment is over say nothing and go.
create table tries (
    subject bytea       primary key check (length(subject) = 32),
    free_at timestamptz not null
);

create index tries_by_moment on tries (free_at);

-- From where somebody has signed in: a browser by its cookie, or an address. Tries from there are counted apart, so that
-- strangers who try an account do not keep its owner out. With a new password all are unknown again.
create table known_place (
    mark        bytea       primary key check (length(mark) = 32),
    known_until timestamptz not null
);

create index known_place_by_moment on known_place (known_until);
