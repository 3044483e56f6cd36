-- An account that stands in for somebody whose data was made anonymous or deleted: it holds attempts, so that the figures
-- of questions and quizzes stay, and nobody can sign in to it.
alter table account
    add column stands_in boolean not null default false,
    add constraint account_that_stands_in_has_no_password check (not stands_in or password_hash is null);

-- What instructors did with trainees' data: who did it and when, and never whose data it was.
create table data_act (
    id            bigint generated always as identity primary key,
    instructor_id bigint      not null references account on delete cascade,
    action        text        not null check (action in ('EXPORT', 'ANONYMISE', 'DELETE')),
    done_at       timestamptz not null,
    -- How much it was about.
    cohorts       integer     not null check (cohorts >= 0),
    attempts      integer     not null check (attempts >= 0),
    answers       integer     not null check (answers >= 0)
);

create index data_act_by_instructor on data_act (instructor_id, id);
