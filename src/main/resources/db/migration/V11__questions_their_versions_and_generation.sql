-- How far the drafting of a briefing's questions has come.
create table generation (
    briefing_id bigint      primary key references briefing on delete cascade,
    status      text        not null check (status in ('QUEUED', 'GENERATING', 'READY', 'FAILED')),
    reason      text,
    changed_at  timestamptz not null,
    constraint generation_fails_for_a_reason check ((status = 'FAILED') = (reason is not null))
);

create table question (
    id          bigint generated always as identity primary key,
    briefing_id bigint      not null references briefing on delete cascade,
    status      text        not null check (status in ('DRAFT', 'APPROVED', 'REJECTED')),
    -- Two reviewers must not overwrite each other.
    lock        integer     not null default 0,
    created_at  timestamptz not null
);

create index question_by_briefing on question (briefing_id, status);

-- A version never changes once it is stored: attempts keep the version that they answered.
create table question_version (
    id             bigint generated always as identity primary key,
    question_id    bigint      not null references question on delete cascade,
    number         integer     not null check (number >= 1),
    revision_id    bigint      not null references briefing_revision,
    kind           text        not null,
    format         text        not null,
    difficulty     text        not null,
    stem           text        not null check (length(stem) between 1 and 1000),
    explanation    text        not null check (length(explanation) <= 2000),
    evidence_start integer     check (evidence_start >= 0),
    evidence_end   integer     check (evidence_end >= evidence_start),
    created_at     timestamptz not null,
    constraint question_version_is_numbered_once unique (question_id, number),
    constraint question_version_has_a_whole_span check ((evidence_start is null) = (evidence_end is null))
);

create table question_option (
    -- Random: neither the value nor the order of an id tells anything about the key.
    id         uuid    primary key,
    version_id bigint  not null references question_version on delete cascade,
    position   integer not null check (position >= 1),
    text       text    not null check (length(text) between 1 and 500),
    correct    boolean not null,
    why        text    not null check (length(why) <= 1000),
    constraint question_option_stands_once unique (version_id, position)
);

create unique index question_version_has_one_key on question_option (version_id) where correct;
