-- Stems that came with a pack as rejected, without questions: they go into the pack again when it is exported.
create table rejected_stem (
    id          bigint generated always as identity primary key,
    briefing_id bigint not null references briefing on delete cascade,
    stem        text   not null check (length(stem) between 1 and 1000)
);

create index rejected_stem_by_briefing on rejected_stem (briefing_id, id);
