-- One more instructor, the :n-th: 90 trainees in three cohorts, five articles with ten questions each, five quizzes of twelve
-- questions that thirty have taken, and what is kept beside.
do $$
declare
    teacher bigint; cohort bigint; briefing bigint; revision bigint; question bigint; version bigint; quiz bigint; versions bigint[] := '{}';
begin
    insert into account (name, email, password_hash, role, created_at)
        values ('Teacher :n', 'teacher:n@example.net', 'none', 'INSTRUCTOR', now()) returning id into teacher;
    insert into account (name, email, password_hash, role, created_at)
        select 'Pupil ' || p, 'pupil' || p || 'of:n@example.net', 'none', 'TRAINEE', now() from generate_series(1, 90) p;
    for b in 1..5 loop
        insert into briefing (owner_id, title, source, created_at)
            values (teacher, 'Article ' || b || ' of :n', 'Gazette', now()) returning id into briefing;
        insert into briefing_revision (briefing_id, number, text, sha256, created_at)
            values (briefing, 1, repeat('The harbour of town :n grew by ' || b || ' per cent. ', 40), sha256('x'), now())
            returning id into revision;
        insert into generation (briefing_id, status, changed_at) values (briefing, 'READY', now());
        for q in 1..10 loop
            insert into question (briefing_id, status, created_at) values (briefing, 'APPROVED', now()) returning id into question;
            insert into question_version (question_id, number, revision_id, kind, format, difficulty, stem, explanation,
                evidence_start, evidence_end, created_at)
                values (question, 1, revision, (array['SAID', 'FIGURES', 'DATES', 'OTHER'])[q % 4 + 1], 'SINGLE_CHOICE', 'EASY',
                'What of the harbour of town :n, ' || q || '?', 'So it is.', 0, 10, now()) returning id into version;
            insert into question_option (id, version_id, position, text, correct, why)
                select gen_random_uuid(), version, p, 'Option ' || p, p = 1, '' from generate_series(1, 4) p;
            versions := versions || version;
        end loop;
    end loop;
    for c in 1..3 loop
        insert into cohort (owner_id, name, join_code, created_at)
            values (teacher, 'Cohort ' || c || ' of :n', 'C' || c || 'N:n', now()) returning id into cohort;
        insert into cohort_member (cohort_id, account_id, joined_at)
            select cohort, id, now() from account
            where email = any (select 'pupil' || p || 'of:n@example.net' from generate_series(c * 30 - 29, c * 30) p);
    end loop;
    for z in 1..5 loop
        insert into quiz (owner_id, title, status, layout, attempts_allowed, created_at, published_at, mode, article, time_zone,
            attempt_counted, questions_shuffled, options_shuffled, show_answers, show_marks, show_key, show_explanation, show_passage)
            values (teacher, 'Quiz ' || z || ' of :n', 'PUBLISHED', 'ALL_ON_ONE', 1, now(), now(), 'TEST', 'CLOSED', 'UTC', 'BEST',
            false, true, 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED', 'SUBMITTED') returning id into quiz;
        insert into assignment (quiz_id, cohort_id) values (quiz, cohort);
        insert into quiz_question (quiz_id, position, question_version_id)
            select quiz, p, versions[(z * 7 + p) % 50 + 1] from generate_series(1, 12) p;
        insert into quiz_asked (quiz_id, question_version_id) select quiz_id, question_version_id from quiz_question where quiz_id = quiz;
        insert into attempt (quiz_id, account_id, number, seed, started_at, submitted_at, marks, max_marks, paper, ended_by)
            select quiz, account_id, 1, account_id, now() - interval '1 hour', now(), 6, 12,
            (select array_agg(question_version_id order by position) from quiz_question where quiz_id = quiz), 'TRAINEE'
            from cohort_member where cohort_id = cohort;
        insert into response (attempt_id, question_version_id, option_id, answered_at, marks)
            select a.id, o.version_id, o.id, now(), case when o.correct then 1 else 0 end
            from attempt a join quiz_question q on q.quiz_id = a.quiz_id join question_option o on o.version_id = q.question_version_id
            where a.quiz_id = quiz and o.position = (a.id + q.position) % 4 + 1;
        insert into question_note (attempt_id, question_version_id, seen_at, answered_at)
            select attempt_id, question_version_id, answered_at, answered_at from response r join attempt a on a.id = r.attempt_id
            where a.quiz_id = quiz;
    end loop;
end $$
