insert into ruling (quiz_id, question_version_id, kind, accepted, reason, ruled_by, ruled_at)
    select 5, 2, 'KEY', array[id::text], 'The key was wrong.', 1, '2025-05-04 10:00Z' from question_option where version_id = 2 and position = 2;
insert into regrading (ruling_id, attempt_id, marks_before, max_before, marks_after, max_after) values (1, 5, 1, 2, 0, 2);
