insert into quiz (owner_id, title, status, layout, article_shown, attempts_allowed, pass_mark, created_at, published_at) values
    (1, 'With the article', 'PUBLISHED', 'ALL_ON_ONE', true, 2, 50, '2025-01-07 10:00Z', '2025-01-07 11:00Z'),
    (1, 'Without it', 'CLOSED', 'ONE_PER_PAGE', false, 1, null, '2025-01-07 10:00Z', '2025-01-07 11:00Z'),
    (1, 'Not yet', 'DRAFT', 'ALL_ON_ONE', false, 1, null, '2025-01-07 10:00Z', null);
insert into quiz_question (quiz_id, position, question_version_id) values (1, 1, 4), (1, 2, 2), (2, 1, 2), (3, 1, 3);
insert into assignment (quiz_id, cohort_id) values (1, 1), (2, 1);
insert into attempt (quiz_id, account_id, number, seed, started_at, submitted_at, marks, max_marks) values
    (1, 2, 1, 77, '2025-01-08 10:00Z', '2025-01-08 10:20Z', 1, 2), (1, 2, 2, 78, '2025-01-08 11:00Z', null, null, 2),
    (2, 3, 1, 79, '2025-01-08 10:00Z', '2025-01-08 10:30Z', 0, 1);
insert into response (attempt_id, question_version_id, option_id, answered_at, marks)
    select a, v, (select id from question_option where version_id = v and position = p), '2025-01-08 10:10Z', m
    from (values (1, 2, 1, 1), (1, 4, 3, 0), (3, 2, 2, 0)) given (a, v, p, m);
insert into response (attempt_id, question_version_id, option_id, answered_at, marks)
    values (2, 2, (select id from question_option where version_id = 2 and position = 1), '2025-01-08 11:10Z', null);
