create table quiz (
    id               bigint generated always as identity primary key,
    owner_id         bigint      not null references account,
    title            text        not null check (length(btrim(title)) between 1 and 200),
    status           text        not null check (status in ('DRAFT', 'PUBLISHED', 'CLOSED')),
    layout           text        not null check (layout in ('ALL_ON_ONE', 'ONE_PER_PAGE')),
    article_shown    boolean     not null,
    attempts_allowed integer     not null check (attempts_allowed between 1 and 10),
    pass_mark        integer     check (pass_mark between 1 and 100),
    created_at       timestamptz not null,
    published_at     timestamptz,
    constraint quiz_is_published_at_some_time check (status = 'DRAFT' or published_at is not null)
);

create index quiz_by_owner on quiz (owner_id);

create table quiz_question (
    quiz_id             bigint  not null references quiz on delete cascade,
    position            integer not null check (position >= 1),
    question_version_id bigint  not null references question_version,
    primary key (quiz_id, position),
    constraint quiz_asks_a_question_once unique (quiz_id, question_version_id)
);

create index quiz_question_by_version on quiz_question (question_version_id);

create table assignment (
    quiz_id   bigint not null references quiz on delete cascade,
    cohort_id bigint not null references cohort on delete cascade,
    primary key (quiz_id, cohort_id)
);

create index assignment_by_cohort on assignment (cohort_id);

create table attempt (
    id           bigint generated always as identity primary key,
    quiz_id      bigint      not null references quiz,
    account_id   bigint      not null references account on delete cascade,
    number       integer     not null check (number >= 1),
    -- Decides the order of options that have no order of their own; never leaves the server.
    seed         bigint      not null,
    started_at   timestamptz not null,
    submitted_at timestamptz check (submitted_at >= started_at),
    marks        integer     check (marks between 0 and max_marks),
    max_marks    integer     not null check (max_marks >= 1),
    constraint attempt_is_numbered_once unique (quiz_id, account_id, number),
    constraint attempt_has_marks_when_submitted check ((submitted_at is null) = (marks is null))
);

-- Whatever is clicked twice: nobody has two unfinished attempts at one quiz.
create unique index attempt_is_open_once on attempt (quiz_id, account_id) where submitted_at is null;
create index attempt_by_account on attempt (account_id);

create table response (
    attempt_id          bigint      not null references attempt on delete cascade,
    question_version_id bigint      not null references question_version,
    option_id           uuid        references question_option,
    answered_at         timestamptz not null,
    marks               integer     check (marks >= 0),
    primary key (attempt_id, question_version_id)
);

create index response_by_version on response (question_version_id);
