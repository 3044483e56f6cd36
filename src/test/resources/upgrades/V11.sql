insert into generation (briefing_id, status, reason, changed_at) values
    (1, 'READY', null, '2025-01-04 10:01Z'), (2, 'FAILED', 'There is no fact in it.', '2025-01-04 11:01Z');
insert into question (briefing_id, status, lock, created_at) values
    (1, 'APPROVED', 2, '2025-01-04 10:01Z'), (1, 'REJECTED', 1, '2025-01-04 10:01Z'), (1, 'DRAFT', 0, '2025-01-04 10:01Z');
insert into question_version
    (question_id, number, revision_id, kind, format, difficulty, stem, explanation, evidence_start, evidence_end, created_at) values
    (1, 1, 1, 'SAID', 'SINGLE_CHOICE', 'EASY', 'Who said that it works?', 'Ms Ardo said so.', 19, 46, '2025-01-04 10:01Z'),
    (1, 2, 1, 'SAID', 'SINGLE_CHOICE', 'MEDIUM', 'Who said “It works”?', 'Ms Ardo did.', 19, 46, '2025-01-04 12:00Z'),
    (2, 1, 1, 'OTHER', 'SINGLE_CHOICE', 'HARD', 'What grew?', '', null, null, '2025-01-04 10:01Z'),
    (3, 1, 2, 'FIGURES', 'SINGLE_CHOICE', 'EASY', 'By how much?', 'By 12.', 0, 5, '2025-01-05 10:01Z');
insert into question_option (id, version_id, position, text, correct, why)
    select gen_random_uuid(), v, p, 'Option ' || v || p, p = 1, 'Because ' || p
    from generate_series(1, 4) v, generate_series(1, 4) p;
