insert into briefing_revision (briefing_id, number, text, sha256, created_at)
    values (2, 2, repeat('Long. ', 20000), sha256('four'), '2025-01-06 11:00Z');
