insert into account (name, email, password_hash, role, created_at, stands_in)
    values ('Trainee A', 'nobody-1@debrief.invalid', null, 'TRAINEE', '2025-05-08 10:00Z', true);
insert into data_act (instructor_id, action, done_at, cohorts, attempts, answers) values (1, 'ANONYMISE', '2025-05-08 10:00Z', 1, 2, 3);
