insert into drill_card (account_id, question_id, reviews, grade, stability, difficulty, reviewed_on, due_on, attempt_id, question_version_id, answer)
    values (2, 3, 1, 'GOOD', 3.2, 5.1, '2025-05-07', '2025-05-10', 1, 4, array['q1=a']), (2, 2, 0, null, null, null, null, null, null, null, '{}');
