insert into question (briefing_id, status, lock, created_at)
    select 1, 'APPROVED', 0, '2025-01-09 10:00Z' from generate_series(4, 7);
insert into question_version (question_id, number, revision_id, kind, format, difficulty, stem, explanation, created_at,
    typed_number, typed_unit, typed_bound, typed_date, typed_weekday_enough) values
    (4, 1, 2, 'FIGURES', 'TYPED_FIGURE', 'EASY', 'By what share?', '', '2025-01-09 10:00Z', 12, 'per cent', 'EXACT', null, null),
    (5, 1, 2, 'DATES', 'TYPED_DATE', 'EASY', 'When?', '', '2025-01-09 10:00Z', null, null, null, '2025-01-03', true),
    (6, 1, 2, 'SAID', 'MATCHING', 'HARD', 'Who said what?', '', '2025-01-09 10:00Z', null, null, null, null, null),
    (7, 1, 2, 'OTHER', 'ORDERING', 'HARD', 'In which order?', '', '2025-01-09 10:00Z', null, null, null, null, null);
insert into question_option (id, version_id, position, text, correct, why, prompt)
    select gen_random_uuid(), v, p, 'Option ' || v || p, true, '', case when v = 7 then 'Statement ' || p end
    from generate_series(7, 8) v, generate_series(1, 3) p;
