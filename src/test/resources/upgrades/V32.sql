insert into question (briefing_id, status, lock, created_at) values (1, 'SPARE', 0, '2025-01-12 10:00Z');
insert into question_version (question_id, number, revision_id, kind, format, difficulty, stem, explanation, created_at)
    values (8, 1, 2, 'OTHER', 'TRUE_FALSE', 'EASY', 'It grew.', '', '2025-01-12 10:00Z');
