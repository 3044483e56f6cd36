insert into cohort (owner_id, name, join_code, created_at, join_open, join_until)
    values (1, 'Summer', 'SUMMER01', '2025-02-01 12:00Z', false, '2025-03-01 12:00Z');
