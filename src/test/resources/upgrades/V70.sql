insert into browser_session (token_hash, account_id, browser) values (sha256('session'), 2, 'Firefox on Linux');
