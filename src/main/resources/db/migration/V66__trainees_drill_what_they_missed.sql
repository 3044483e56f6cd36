-- What a trainee's drill remembers of one question, whichever versions of it were missed in whichever attempts. Which
-- questions are in the drill is not kept here: they are those that finished attempts missed and their quizzes show.
create table drill_card (
    account_id          bigint  not null references account on delete cascade,
    question_id         bigint  not null references question on delete cascade,
    -- Counts the reviews, and so tells one showing of a question from the next.
    reviews             integer not null default 0 check (reviews >= 0),
    grade               text    check (grade in ('AGAIN', 'HARD', 'GOOD', 'EASY')),
    stability           double precision check (stability > 0),
    difficulty          double precision check (difficulty between 1 and 10),
    -- Days of the trainee, in the time zone of their quizzes.
    reviewed_on         date,
    due_on              date    check (due_on > reviewed_on),
    -- As it was before the last review, whose grade may still change on its day.
    stability_before    double precision check (stability_before > 0),
    difficulty_before   double precision check (difficulty_before between 1 and 10),
    reviewed_before     date,
    -- What was asked and answered last, as the fields of a form.
    attempt_id          bigint  references attempt on delete cascade,
    question_version_id bigint  references question_version on delete cascade,
    answer              text[]  not null default '{}',
    primary key (account_id, question_id),
    constraint drill_card_knows_its_last_review check (
        (reviews = 0) = (grade is null) and (reviews = 0) = (stability is null) and (reviews = 0) = (difficulty is null)
        and (reviews = 0) = (reviewed_on is null) and (reviews = 0) = (due_on is null)
        and (reviews = 0) = (attempt_id is null) and (reviews = 0) = (question_version_id is null)),
    constraint drill_card_knows_what_was_before check (
        (reviews <= 1) = (stability_before is null) and (reviews <= 1) = (difficulty_before is null)
        and (reviews <= 1) = (reviewed_before is null))
);

create index drill_card_by_question on drill_card (question_id);
create index drill_card_by_version on drill_card (question_version_id);
create index drill_card_by_attempt on drill_card (attempt_id);
