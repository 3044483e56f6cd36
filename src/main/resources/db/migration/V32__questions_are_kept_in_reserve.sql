-- What was drafted besides the set: another way to ask about a passage, brought out when an instructor asks for it.
alter table question drop constraint question_status_check;
alter table question
    add constraint question_has_a_known_status check (status in ('DRAFT', 'APPROVED', 'REJECTED', 'SPARE'));
