-- Part of a question may be right: marks are fractions, four digits after the point.
alter table attempt alter column marks type numeric(9, 4);
alter table response alter column marks type numeric(5, 4);

alter table response add column typed text check (length(typed) between 1 and 80);

-- One line a matched statement or an ordered event.
create table response_part (
    attempt_id          bigint  not null,
    question_version_id bigint  not null,
    -- The statement or the event.
    option_id           uuid    not null references question_option,
    -- Whose text was chosen for the statement.
    chosen_id           uuid    references question_option,
    -- Which place the event was given, from 1.
    place               integer check (place between 1 and 10),
    primary key (attempt_id, question_version_id, option_id),
    foreign key (attempt_id, question_version_id) references response on delete cascade,
    constraint response_part_says_one_thing check ((chosen_id is null) <> (place is null))
);
