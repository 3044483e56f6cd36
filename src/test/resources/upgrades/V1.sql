insert into account (name, email, password_hash, role, created_at) values
    ('Ines', 'ines@example.org', 'hash one', 'INSTRUCTOR', '2025-01-01 10:00Z'),
    ('Tess', 'tess@example.org', 'hash two', 'TRAINEE', '2025-01-01 11:00Z'),
    ('Tom "=1+1" Ω', 'tom@example.org', 'hash three', 'TRAINEE', '2025-01-01 11:00Z');
insert into cohort (owner_id, name, join_code, created_at) values (1, 'Spring', 'SPRING01', '2025-01-01 12:00Z');
insert into cohort_member (cohort_id, account_id, joined_at) values (1, 2, '2025-01-02 08:00Z'), (1, 3, '2025-01-02 09:00Z');
insert into setup_token (token_hash, created_at) values (sha256('token'), '2025-01-01 09:00Z');
