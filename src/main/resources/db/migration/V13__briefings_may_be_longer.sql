-- About 20,000 words.
alter table briefing_revision drop constraint briefing_revision_text_check;
alter table briefing_revision add check (length(text) between 1 and 140000);
