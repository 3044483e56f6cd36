insert into account (name, email, password_hash, role, created_at)
    values ('Invited', 'invited@example.org', null, 'TRAINEE', '2025-02-02 10:00Z');
insert into invitation (account_id, token_hash, invited_by, created_at) values (4, sha256('invitation'), 1, '2025-02-02 10:00Z');
