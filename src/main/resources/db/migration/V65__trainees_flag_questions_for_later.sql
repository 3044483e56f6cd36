-- What is known of one question of an attempt beside its answer, which may not be there, or may have been taken back.
create table question_note (
    attempt_id          bigint      not null references attempt on delete cascade,
    question_version_id bigint      not null references question_version,
    -- Whether the trainee wants to come back to it.
    flagged             boolean     not null default false,
    -- When a page first showed it.
    seen_at             timestamptz,
    -- When its answer was last given or taken back, by the clock of the trainee who gave it, and on which open page: an
    -- answer that arrives late, from a page that was offline, must not replace one that was given after it elsewhere.
    answered_at         timestamptz,
    answered_on         text        check (length(answered_on) between 1 and 40),
    primary key (attempt_id, question_version_id)
);

create index question_note_by_version on question_note (question_version_id);
