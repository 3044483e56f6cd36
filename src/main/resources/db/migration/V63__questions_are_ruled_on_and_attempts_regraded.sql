-- What an instructor decided about a question of a quiz after it was asked. Rows stay as a history; the last one of a
-- version holds, for attempts that are over and for those to come.
create table ruling (
    id                  bigint generated always as identity primary key,
    quiz_id             bigint      not null references quiz on delete cascade,
    question_version_id bigint      not null references question_version,
    kind                text        not null check (kind in ('KEY', 'ALSO', 'DROP', 'WITHDRAW')),
    -- All that counts as right from now on: ids of options, typed answers, statement=speaker, or ids in the right order.
    accepted            text[]      not null,
    reason              text        not null check (length(btrim(reason)) between 1 and 500),
    ruled_by            bigint      not null references account,
    ruled_at            timestamptz not null,
    constraint ruling_names_right_answers check ((kind in ('KEY', 'ALSO')) = (cardinality(accepted) >= 1))
);

create index ruling_by_quiz on ruling (quiz_id, question_version_id, id);
create index ruling_by_version on ruling (question_version_id);

-- A score that a ruling changed. Scores that it left as they were have no row.
create table regrading (
    ruling_id    bigint        not null references ruling on delete cascade,
    attempt_id   bigint        not null references attempt on delete cascade,
    marks_before numeric(9, 4) not null check (marks_before between 0 and max_before),
    max_before   integer       not null check (max_before >= 1),
    marks_after  numeric(9, 4) not null check (marks_after between 0 and max_after),
    max_after    integer       not null check (max_after >= 1),
    primary key (ruling_id, attempt_id),
    constraint regrading_changes_a_score check ((marks_before, max_before) <> (marks_after, max_after))
);

create index regrading_by_attempt on regrading (attempt_id);
