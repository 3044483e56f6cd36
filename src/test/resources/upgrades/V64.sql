insert into tag (owner_id, name, folded) values (1, 'Ports', 'ports');
insert into question_tag (question_id, tag_id) values (1, 1), (2, 1);
update question set archived_at = '2025-05-05 10:00Z' where id = 2;
insert into bulk_decision (owner_id, action, tag_id, made_at) values (1, 'TAG', 1, '2025-05-05 10:00Z');
insert into bulk_decision_question (decision_id, question_id, lock, status_before) values (1, 1, 2, 'APPROVED');
