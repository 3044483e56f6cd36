insert into intake (owner_id, name, title, source, published, text, problem, created_at) values
    (1, 'a.pdf', 'A', '', '3 May', 'Text.', null, '2025-01-11 10:00Z'), (1, 'b.pdf', '', '', '', '', 'It is empty.', '2025-01-11 10:00Z');
