package org.debrief.crowd;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the database holds of one quiz, compared with what its trainees were told.
 *
 * @param submitted attempts that are handed in
 * @param answers that are there
 * @param lost answers that were said to be saved, and are not there
 * @param wrongScores attempts whose score is not the sum of their right answers, or not what the page of the result says
 */
record Kept(int submitted, int answers, int lost, int wrongScores) {

    private static final String ATTEMPTS = """
        select p.email, a.marks, (select coalesce(sum(case when o.correct then 1 when o.id is null then r.marks else 0 end), 0)
            from response r left join question_option o on o.id = r.option_id where r.attempt_id = a.id)
        from attempt a join account p on p.id = a.account_id where a.quiz_id = ? and a.submitted_at is not null
        """;
    private static final String ANSWERS = """
        select p.email, array_position(a.paper, r.question_version_id), coalesce(o.text, r.typed)
        from attempt a join account p on p.id = a.account_id join response r on r.attempt_id = a.id
        left join question_option o on o.id = r.option_id where a.quiz_id = ?
        """;

    static Kept of(Connection database, long quiz, Collection<Trainee> trainees) throws SQLException {
        Map<String, Trainee> byEmail = new HashMap<>();
        trainees.forEach(trainee -> byEmail.put(trainee.email(), trainee));
        int submitted = 0;
        int wrongScores = 0;
        try (PreparedStatement query = database.prepareStatement(ATTEMPTS)) {
            query.setLong(1, quiz);
            for (ResultSet rows = query.executeQuery(); rows.next(); submitted++) {
                Trainee trainee = Objects.requireNonNull(byEmail.get(rows.getString(1)));
                BigDecimal marks = rows.getBigDecimal(2);
                String shown = marks.stripTrailingZeros().toPlainString() + " of ";
                boolean right = marks.compareTo(rows.getBigDecimal(3)) == 0;
                boolean told = trainee.result().isEmpty() || trainee.result().contains("<strong>" + shown);
                wrongScores += right && told ? 0 : 1;
            }
        }
        Map<String, String> there = answers(database, quiz);
        int lost = 0;
        for (Trainee trainee : trainees) {
            for (Map.Entry<Integer, String> answer : trainee.acknowledged().entrySet()) {
                String kept = there.get(trainee.email() + " " + answer.getKey());
                lost += answer.getValue().equals(kept) ? 0 : 1;
            }
        }
        return new Kept(submitted, there.size(), lost, wrongScores);
    }

    private static Map<String, String> answers(Connection database, long quiz) throws SQLException {
        Map<String, String> there = new HashMap<>();
        try (PreparedStatement query = database.prepareStatement(ANSWERS)) {
            query.setLong(1, quiz);
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                there.put(rows.getString(1) + " " + rows.getInt(2), rows.getString(3));
            }
        }
        return there;
    }
}
