-- An instructor's own words for questions. A tag is spelt as it was first written, whoever writes it differently later.
create table tag (
    id       bigint generated always as identity primary key,
    owner_id bigint not null references account on delete cascade,
    name     text   not null check (length(btrim(name)) between 1 and 40),
    -- Without a difference between capital and small letters.
    folded   text   not null check (length(folded) between 1 and 120),
    constraint tag_is_named_once unique (owner_id, folded)
);

create table question_tag (
    question_id bigint not null references question on delete cascade,
    tag_id      bigint not null references tag on delete cascade,
    primary key (question_id, tag_id)
);

create index question_tag_by_tag on question_tag (tag_id);

-- A question that is put away: no new quiz asks it, and quizzes that ask it keep it.
alter table question add column archived_at timestamptz;

-- What an instructor last decided about many questions at once, so that it can be taken back.
create table bulk_decision (
    id       bigint generated always as identity primary key,
    owner_id bigint      not null references account on delete cascade,
    action   text        not null check (action in
        ('APPROVE', 'REJECT', 'DRAFT', 'TAG', 'UNTAG', 'ARCHIVE', 'RESTORE')),
    tag_id   bigint      references tag on delete cascade,
    made_at  timestamptz not null,
    constraint bulk_decision_is_the_last unique (owner_id),
    constraint bulk_decision_names_its_tag check ((action in ('TAG', 'UNTAG')) = (tag_id is not null))
);

-- The questions that it changed.
create table bulk_decision_question (
    decision_id     bigint  not null references bulk_decision on delete cascade,
    question_id     bigint  not null references question on delete cascade,
    -- As the decision left it: another one says that somebody has changed the question since.
    lock            integer not null,
    status_before   text    not null,
    archived_before timestamptz,
    primary key (decision_id, question_id)
);

create index bulk_decision_question_by_question on bulk_decision_question (question_id);
