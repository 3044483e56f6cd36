insert into tries (subject, free_at) values (sha256('password'), '2025-06-02 08:00Z');
insert into known_place (mark, known_until) values (sha256('school'), '2025-12-02 08:00Z');
