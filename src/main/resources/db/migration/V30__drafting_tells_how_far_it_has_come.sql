-- An instructor may stop the drafting of a briefing's questions, and sees how far it has come.
alter table generation drop constraint generation_status_check;
alter table generation
    add constraint generation_has_a_known_status check (status in
        ('QUEUED', 'GENERATING', 'READY', 'FAILED', 'CANCELLED')),
    add column stage text check (stage in ('READING', 'FINDING_FACTS', 'WRITING_QUESTIONS')),
    add column percent integer not null default 0 check (percent between 0 and 100);
