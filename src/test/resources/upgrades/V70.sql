insert into browser_session (token_hash, account_id, browser, begun_at, seen_at)
    values (sha256('session'), 1, 'Firefox on Windows', '2025-06-01 08:00Z', '2025-06-01 09:00Z');
