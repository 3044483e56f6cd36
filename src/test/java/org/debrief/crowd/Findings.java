package org.debrief.crowd;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database, compared with what everybody was told since the beginning.
 *
 * @param lostAnswers acknowledged answers that are not there
 * @param lostSubmissions attempts whose result was shown, and that are not submitted
 * @param lostDecisions acknowledged decisions about questions, and new wordings, that are not there
 * @param doubled attempts that nobody began, questions with two answers in one attempt, wordings stored twice
 * @param wrongScores scores that are not the sum of the right answers, or not what was shown
 */
record Findings(int lostAnswers, int lostSubmissions, int lostDecisions, int doubled, int wrongScores) {

    private static final String ATTEMPTS = """
        select a.id, a.submitted_at is not null, a.marks,
            (select coalesce(sum(case when o.correct then 1 when o.id is null then r.marks else 0 end), 0)
            from response r left join question_option o on o.id = r.option_id where r.attempt_id = a.id)
        from attempt a join account p on p.id = a.account_id where p.email = ?
        """;
    private static final String ANSWERS = """
        select a.id || ' ' || array_position(a.paper, r.question_version_id), coalesce(o.text, r.typed)
        from attempt a join account p on p.id = a.account_id join response r on r.attempt_id = a.id
        left join question_option o on o.id = r.option_id where p.email = ?
        """;
    private static final String STATUSES = "select id, status from question";
    private static final String WORDINGS =
            "select explanation, question_id from question_version where explanation like 'Explained for the time %'";

    static Findings of(Connection database, List<Steadfast> trainees, Reviewer reviewer) throws SQLException {
        int lostAnswers = 0;
        int doubled = 0;
        Findings attempts = new Findings(0, 0, 0, 0, 0);
        for (Steadfast trainee : trainees) {
            Map<String, String> answers = new HashMap<>();
            doubled += read(database, ANSWERS, trainee.email(), answers);
            lostAnswers += trainee.answers().lost(answers);
            attempts = attempts.plus(ofAttempts(database, trainee));
        }
        Map<String, String> statuses = new HashMap<>();
        read(database, STATUSES, null, statuses);
        Map<Long, String> byQuestion = new HashMap<>();
        statuses.forEach((question, status) -> byQuestion.put(Long.valueOf(question), status));
        Map<String, String> wordings = new HashMap<>();
        doubled += read(database, WORDINGS, null, wordings);
        int lostDecisions =
                reviewer.decisions().lost(byQuestion) + reviewer.wordings().lost(wordings);
        return attempts.plus(new Findings(lostAnswers, 0, lostDecisions, doubled, 0));
    }

    int lost() {
        return lostAnswers + lostSubmissions + lostDecisions;
    }

    boolean isEmpty() {
        return lost() + doubled + wrongScores == 0;
    }

    private Findings plus(Findings other) {
        return new Findings(
                lostAnswers + other.lostAnswers,
                lostSubmissions + other.lostSubmissions,
                lostDecisions + other.lostDecisions,
                doubled + other.doubled,
                wrongScores + other.wrongScores);
    }

    private static Findings ofAttempts(Connection database, Steadfast trainee) throws SQLException {
        int submitted = 0;
        int unknown = 0;
        int wrong = 0;
        try (PreparedStatement query = database.prepareStatement(ATTEMPTS)) {
            query.setString(1, trainee.email());
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                long id = rows.getLong(1);
                BigDecimal marks = rows.getBigDecimal(3);
                if (!trainee.attempts().contains(id)) {
                    unknown++;
                }
                String shown = trainee.results().getOrDefault(id, "");
                submitted += rows.getBoolean(2) && !shown.isEmpty() ? 1 : 0;
                if (rows.getBoolean(2)) {
                    boolean right = marks.compareTo(rows.getBigDecimal(4)) == 0;
                    boolean told = shown.isEmpty()
                            || shown.contains(
                                    "<strong>" + marks.stripTrailingZeros().toPlainString() + " of ");
                    wrong += right && told ? 0 : 1;
                }
            }
        }
        // One may have been begun without its answer having come through; asked again, it leads there.
        return new Findings(0, trainee.results().size() - submitted, 0, Math.max(0, unknown - 1), wrong);
    }

    /** Fills the map, and gives how many keys came twice. */
    private static int read(Connection database, String sql, @Nullable String email, Map<String, String> into)
            throws SQLException {
        int twice = 0;
        try (PreparedStatement query = database.prepareStatement(sql)) {
            if (email != null) {
                query.setString(1, email);
            }
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                twice += into.put(rows.getString(1), rows.getString(2)) == null ? 0 : 1;
            }
        }
        return twice;
    }
}
