insert into quiz (owner_id, title, status, layout, article_shown, attempts_allowed, pass_mark, created_at, published_at)
    values (1, 'Six formats', 'PUBLISHED', 'ALL_ON_ONE', true, 3, 60, '2025-01-10 10:00Z', '2025-01-10 11:00Z');
insert into quiz_question (quiz_id, position, question_version_id) values (4, 1, 5), (4, 2, 7), (4, 3, 8);
insert into assignment (quiz_id, cohort_id) values (4, 1);
insert into attempt (quiz_id, account_id, number, seed, started_at, submitted_at, marks, max_marks)
    values (4, 2, 1, 80, '2025-01-10 12:00Z', '2025-01-10 12:20Z', 1.3333, 3);
insert into response (attempt_id, question_version_id, answered_at, marks, typed) values
    (4, 5, '2025-01-10 12:10Z', 1, '12 %'), (4, 7, '2025-01-10 12:11Z', 0.3333, null), (4, 8, '2025-01-10 12:12Z', 0, null);
insert into response_part (attempt_id, question_version_id, option_id, chosen_id, place)
    select 4, version_id, id, case when version_id = 7 then id end, case when version_id = 8 then position end
    from question_option where version_id in (7, 8);
