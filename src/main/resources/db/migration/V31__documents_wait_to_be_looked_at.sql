-- A document that was handed in, and what was read from it, until its instructor has looked at it. Everything is kept as
-- it was typed or found, right or wrong; only a briefing is checked.
create table intake (
    id         bigint generated always as identity primary key,
    owner_id   bigint      not null references account on delete cascade,
    name       text        not null check (length(name) between 1 and 2000),
    title      text        not null check (length(title) <= 10000),
    source     text        not null check (length(source) <= 10000),
    published  text        not null check (length(published) <= 1000),
    text       text        not null check (length(text) <= 1000000),
    -- A plain sentence, where it could not be read.
    problem    text        check (length(problem) between 1 and 1000),
    created_at timestamptz not null
);

create index intake_by_owner on intake (owner_id, id);

-- The same for the same letters and figures, whatever stands between them: the same article is noticed.
alter table briefing_revision
    add column fingerprint text generated always as (md5(lower(regexp_replace(text, '[^A-Za-z0-9]+', '', 'g')))) stored;

create index briefing_revision_by_fingerprint on briefing_revision (fingerprint);
