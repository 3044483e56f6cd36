package org.debrief.reports.large;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published quiz with a cohort in which everybody has submitted one attempt, written straight into the database. */
final class ManyAttempts {

    private static final int QUESTIONS = 16;
    private static final double NOT_ANSWERED = 0.03;

    private final Connection database;
    private final int count;
    private final Random random = new Random(7);
    private final List<Asked> questions = new ArrayList<>();

    private record Asked(long version, String format, List<Option> options) {}

    private record Option(
            UUID id, String text, boolean right, @Nullable String prompt) {}

    ManyAttempts(Connection database, int count) {
        this.database = database;
        this.count = count;
    }

    /** Answers the quiz's id. */
    long fill() throws SQLException {
        database.setAutoCommit(false);
        readQuestions();
        long quiz = id("""
                insert into quiz (owner_id, title, status, layout, attempts_allowed, created_at, published_at, mode, article,
                    time_zone, attempt_counted, questions_shuffled, options_shuffled, show_answers, show_marks, show_key,
                    show_explanation, show_passage)
                select owner_id, 'Many have taken it', 'PUBLISHED', layout, 1, now(), now(), mode, article, time_zone,
                    attempt_counted, false, options_shuffled, show_answers, show_marks, show_key, show_explanation,
                    show_passage from quiz limit 1 returning id
                """);
        long cohort = id("insert into cohort (owner_id, name, join_code, created_at)"
                + " select owner_id, 'Everybody', 'EVERYBODY', now() from quiz limit 1 returning id");
        run("insert into assignment values (" + quiz + ", " + cohort + ")");
        for (int i = 0; i < questions.size(); i++) {
            long version = questions.get(i).version();
            run("insert into quiz_question values (" + quiz + ", " + (i + 1) + ", " + version + ")");
            run("insert into quiz_asked values (" + quiz + ", " + version + ")");
        }
        run("insert into account (name, email, password_hash, role, created_at) select 'Trainee Number ' || n,"
                + " 'trainee' || n || '@example.org', 'none', 'TRAINEE', now() from generate_series(1, " + count
                + ") n");
        run("insert into cohort_member select " + cohort
                + ", id, now() from account where role = 'TRAINEE' and password_hash = 'none'");
        run("insert into attempt (quiz_id, account_id, number, seed, started_at, submitted_at, marks, max_marks, paper,"
                + " reading_ended_at, ended_by) select " + quiz
                + ", account_id, 1, account_id, now() - interval '1 hour',"
                + " now() - interval '1 minute' * (account_id % 50), 0, " + questions.size() + ", (select"
                + " array_agg(question_version_id order by position) from quiz_question where quiz_id = " + quiz
                + "), now() - interval '1 hour', 'TRAINEE' from cohort_member where cohort_id = " + cohort);
        answer(quiz);
        run("update attempt a set marks = coalesce((select sum(marks) from response r where r.attempt_id = a.id), 0)"
                + " where quiz_id = " + quiz);
        database.commit();
        database.setAutoCommit(true);
        run("analyze");
        return quiz;
    }

    /** Some of each format. */
    private void readQuestions() throws SQLException {
        try (Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select v.id, v.format from question_version v join question q"
                        + " on q.id = v.question_id where q.status = 'APPROVED'"
                        + " order by row_number() over (partition by v.format order by v.id), v.format limit "
                        + QUESTIONS)) {
            while (rows.next()) {
                questions.add(new Asked(rows.getLong(1), rows.getString(2), options(rows.getLong(1))));
            }
        }
    }

    private List<Option> options(long version) throws SQLException {
        List<Option> options = new ArrayList<>();
        try (Statement query = database.createStatement();
                ResultSet rows =
                        query.executeQuery("select id, text, correct, prompt from question_option where version_id = "
                                + version + " order by position")) {
            while (rows.next()) {
                options.add(new Option(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getBoolean(3), rows.getString(4)));
            }
        }
        return options;
    }

    private void answer(long quiz) throws SQLException {
        try (PreparedStatement response = database.prepareStatement(
                        "insert into response (attempt_id, question_version_id, option_id, answered_at, marks, typed)"
                                + " values (?, ?, ?, ?, ?, ?)");
                PreparedStatement part = database.prepareStatement("insert into response_part values (?, ?, ?, ?, ?)");
                Statement query = database.createStatement();
                ResultSet attempts = query.executeQuery("select id from attempt where quiz_id = " + quiz)) {
            Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.SECONDS));
            response.setTimestamp(4, now);
            while (attempts.next()) {
                double ability = 0.3 + 0.6 * random.nextDouble();
                for (Asked question : questions) {
                    if (random.nextDouble() > NOT_ANSWERED) {
                        answer(attempts.getLong(1), question, random.nextDouble() < ability, response, part);
                    }
                }
            }
            response.executeBatch();
            part.executeBatch();
        }
    }

    private void answer(long attempt, Asked question, boolean right, PreparedStatement response, PreparedStatement part)
            throws SQLException {
        List<Option> options = question.options();
        response.setLong(1, attempt);
        response.setLong(2, question.version());
        response.setObject(3, null);
        response.setBigDecimal(5, right ? BigDecimal.ONE : BigDecimal.ZERO);
        response.setString(6, null);
        switch (question.format()) {
            case "SINGLE_CHOICE", "TRUE_FALSE" -> {
                List<Option> such = options.stream()
                        .filter(option -> option.right() == right)
                        .toList();
                response.setObject(3, such.get(random.nextInt(such.size())).id());
            }
            case "TYPED_FIGURE", "TYPED_DATE" ->
                response.setString(6, right ? options.get(0).text() : String.valueOf(random.nextInt(40)));
            default -> {
                List<Option> asked = options.stream()
                        .filter(option ->
                                option.prompt() != null || question.format().equals("ORDERING"))
                        .toList();
                for (int i = 0; i < asked.size(); i++) {
                    int other = right ? i : (i + 1) % asked.size();
                    part.setLong(1, attempt);
                    part.setLong(2, question.version());
                    part.setObject(3, asked.get(i).id());
                    part.setObject(
                            4,
                            question.format().equals("ORDERING")
                                    ? null
                                    : asked.get(other).id());
                    part.setObject(5, question.format().equals("ORDERING") ? other + 1 : null);
                    part.addBatch();
                }
            }
        }
        response.addBatch();
    }

    private long id(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
