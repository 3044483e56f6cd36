insert into tries (subject, free_at) values (sha256('tess@example.org'), '2025-06-01 10:00Z');
insert into known_place (mark, known_until) values (sha256('place'), '2025-07-01 10:00Z');
