insert into linked_identity (issuer, subject, account_id, linked_at) values ('https://accounts.example.org', '4711', 2, '2025-06-04 08:00Z');
