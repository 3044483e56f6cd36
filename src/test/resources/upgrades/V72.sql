insert into password_reset (token_hash, account_id, made_by, ends_at) values (sha256('reset'), 2, 1, '2025-06-02 10:00Z');
update account set disabled_at = '2025-06-03 10:00Z' where id = 3;
