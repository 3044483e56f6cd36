package org.debrief.reports;

/** The beginning of what is added up in the database over many quizzes. */
final class AskedQuestions {

    /**
     * The last ruling on a question counts. It is asked for each row: joined, it would be taken for so rare a condition that
     * the database begins with every question that there is.
     */
    private static final String ROWS = """
        from quiz z
        join attempt a on a.quiz_id = z.id and a.submitted_at is not null and %s
        cross join lateral unnest(a.paper) p(version)
        join question_version v on v.id = p.version
        join question q on q.id = v.question_id
        left join response r on r.attempt_id = a.id and r.question_version_id = v.id
        where z.owner_id = :owner and not exists (
            select 1 from ruling u where u.quiz_id = z.id and u.question_version_id = v.id and u.kind = 'DROP'
            and not exists (select 1 from ruling w where w.quiz_id = u.quiz_id
                and w.question_version_id = u.question_version_id and w.id > u.id))
        """;

    private AskedQuestions() {}

    /**
     * One row for each question that a submitted attempt at a quiz of the owner's asked, unless it was dropped since: of
     * quiz {@code z}, attempt {@code a}, version {@code v}, question {@code q} and response {@code r}, if there is one. More
     * conditions may follow.
     *
     * @param attempts which of them, as a condition on {@code a}
     */
    static String of(String attempts) {
        return ROWS.formatted(attempts);
    }
}
