insert into question_note (attempt_id, question_version_id, flagged, seen_at, answered_at, answered_on)
    values (2, 2, true, '2025-05-06 10:00Z', '2025-05-06 10:01Z', 'page1');
