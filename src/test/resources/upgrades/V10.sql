insert into briefing (owner_id, title, source, published, created_at) values
    (1, 'Harbour', 'The Gazette', '2025-01-03', '2025-01-04 10:00Z'), (1, 'Untitled', null, null, '2025-01-04 11:00Z');
insert into briefing_revision (briefing_id, number, text, sha256, created_at) values
    (1, 1, E'The harbour grew.\n\n"It works," Ms Ardo said.', sha256('one'), '2025-01-04 10:00Z'),
    (1, 2, E'The harbour grew by 12 per cent.\n\n"It works," Ms Ardo said.', sha256('two'), '2025-01-05 10:00Z'),
    (2, 1, 'Short.', sha256('three'), '2025-01-04 11:00Z');
