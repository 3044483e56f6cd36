insert into password_reset (token_hash, account_id, made_by, ends_at) values
    (sha256('by hand'), 2, 1, '2025-06-03 08:00Z'), (sha256('by mail'), 1, null, '2025-06-03 08:00Z');
