insert into quiz (owner_id, title, status, layout, attempts_allowed, pass_mark, created_at, published_at, mode, article, reading_minutes,
    opens_at, closes_at, time_zone, time_limit_minutes, attempt_counted, questions_shuffled, options_shuffled, show_answers, show_marks,
    show_key, show_explanation, show_passage) values
    (1, 'With times', 'PUBLISHED', 'ALL_ON_ONE', 2, 50, '2025-05-01 10:00Z', '2025-05-01 11:00Z', 'TEST', 'READ_FIRST', 5,
    '2025-05-02 10:00Z', '2025-05-03 10:00Z', 'Europe/Berlin', 20, 'FIRST', true, true, 'SUBMITTED', 'SUBMITTED', 'CLOSED', 'CLOSED', 'NEVER');
insert into quiz_question (quiz_id, position, question_version_id) values (5, 1, 2), (5, 2, 5);
insert into quiz_asked (quiz_id, question_version_id) values (5, 2), (5, 5);
insert into assignment (quiz_id, cohort_id) values (5, 1);
insert into attempt (quiz_id, account_id, number, seed, started_at, submitted_at, marks, max_marks, paper, reading_ended_at, ended_by)
    values (5, 2, 1, 81, '2025-05-02 11:00Z', '2025-05-02 11:20Z', 1, 2, array[5, 2], '2025-05-02 11:05Z', 'CLOCK');
insert into response (attempt_id, question_version_id, option_id, answered_at, marks, checked_at)
    select 5, 2, id, '2025-05-02 11:10Z', 1, '2025-05-02 11:10Z' from question_option where version_id = 2 and position = 1;
insert into accommodation (owner_id, account_id, quiz_id, extra_time_percent, extra_attempts, opens_at, closes_at, changed_at) values
    (1, 3, null, 50, 0, null, null, '2025-05-01 10:00Z'), (1, 3, 5, 0, 1, '2025-05-02 10:00Z', '2025-05-09 10:00Z', '2025-05-01 10:00Z');
