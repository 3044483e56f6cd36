alter table quiz
    add column mode               text    not null default 'TEST' check (mode in ('PRACTICE', 'TEST')),
    add column article            text    not null default 'CLOSED' check (article in ('OPEN', 'CLOSED', 'READ_FIRST')),
    add column reading_minutes    integer check (reading_minutes between 1 and 240),
    add column opens_at           timestamptz,
    add column closes_at          timestamptz,
    -- In which its instructor reads and writes the times above, such as Europe/Berlin.
    add column time_zone          text    not null default 'UTC',
    add column time_limit_minutes integer check (time_limit_minutes between 1 and 600),
    add column attempt_counted    text    not null default 'BEST' check (attempt_counted in ('FIRST', 'LAST', 'BEST')),
    add column questions_shuffled boolean not null default false,
    add column options_shuffled   boolean not null default true,
    -- From when a trainee sees what.
    add column show_answers       text    not null default 'SUBMITTED',
    add column show_marks         text    not null default 'SUBMITTED',
    add column show_key           text    not null default 'SUBMITTED',
    add column show_explanation   text    not null default 'SUBMITTED',
    add column show_passage       text    not null default 'SUBMITTED',
    add column archived_at        timestamptz,
    -- Counts changes, so that two who edit at once are noticed.
    add column lock               integer not null default 0,
    add constraint quiz_closes_after_it_opens check (closes_at > opens_at),
    add constraint quiz_is_read_for_some_minutes check ((article = 'READ_FIRST') = (reading_minutes is not null)),
    add constraint quiz_shows_things_at_known_times check (
        show_answers in ('DURING', 'SUBMITTED', 'CLOSED', 'NEVER')
        and show_marks in ('DURING', 'SUBMITTED', 'CLOSED', 'NEVER')
        and show_key in ('DURING', 'SUBMITTED', 'CLOSED', 'NEVER')
        and show_explanation in ('DURING', 'SUBMITTED', 'CLOSED', 'NEVER')
        and show_passage in ('DURING', 'SUBMITTED', 'CLOSED', 'NEVER'));

update quiz set article = 'OPEN' where article_shown;

-- The application says each of them; a default would only hide that it forgot one.
alter table quiz
    drop column article_shown,
    alter column mode drop default,
    alter column article drop default,
    alter column time_zone drop default,
    alter column attempt_counted drop default,
    alter column questions_shuffled drop default,
    alter column options_shuffled drop default,
    alter column show_answers drop default,
    alter column show_marks drop default,
    alter column show_key drop default,
    alter column show_explanation drop default,
    alter column show_passage drop default;

alter table attempt
    -- The versions that it asks, in the order in which it asks them: a quiz that changes leaves its attempts as they are.
    add column paper            bigint[],
    -- When the trainee was done reading, where the article is read first.
    add column reading_ended_at timestamptz,
    add column ended_by         text check (ended_by in ('TRAINEE', 'CLOCK'));

update attempt set
    paper = (select array_agg(q.question_version_id order by q.position) from quiz_question q
             where q.quiz_id = attempt.quiz_id),
    ended_by = case when submitted_at is not null then 'TRAINEE' end;

alter table attempt
    alter column paper set not null,
    add constraint attempt_asks_something check (cardinality(paper) >= 1),
    add constraint attempt_is_ended_by_somebody check ((submitted_at is null) = (ended_by is null));

-- Whatever the quiz asks later: a version that an attempt may have been given is never removed.
create table quiz_asked (
    quiz_id             bigint not null references quiz on delete cascade,
    question_version_id bigint not null references question_version,
    primary key (quiz_id, question_version_id)
);

create index quiz_asked_by_version on quiz_asked (question_version_id);

insert into quiz_asked
    select q.quiz_id, q.question_version_id from quiz_question q join quiz on quiz.id = q.quiz_id
    where quiz.published_at is not null;

create index attempt_open on attempt (quiz_id) where submitted_at is null;

-- Where feedback comes during the attempt, an answer that was checked no longer changes.
alter table response add column checked_at timestamptz;

-- What one trainee gets beyond a quiz's settings; without a quiz, in every quiz of the instructor.
create table accommodation (
    id                 bigint generated always as identity primary key,
    owner_id           bigint      not null references account,
    account_id         bigint      not null references account on delete cascade,
    quiz_id            bigint      references quiz on delete cascade,
    extra_time_percent integer     not null check (extra_time_percent between 0 and 300),
    extra_attempts     integer     not null check (extra_attempts between 0 and 10),
    opens_at           timestamptz,
    closes_at          timestamptz,
    changed_at         timestamptz not null,
    constraint accommodation_is_made_once unique nulls not distinct (owner_id, account_id, quiz_id),
    constraint accommodation_closes_after_it_opens check (closes_at > opens_at),
    constraint accommodation_dates_are_of_one_quiz check (quiz_id is not null or (opens_at is null and closes_at is null))
);

create index accommodation_by_quiz on accommodation (quiz_id);
create index accommodation_by_account on accommodation (account_id);
