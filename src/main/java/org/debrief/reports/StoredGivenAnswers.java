package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what was answered in submitted attempts, some hundred rows at a time. It never writes. */
@ApplicationScoped
@Transactional
class StoredGivenAnswers {

    /** One row an answer. The parts of a matching or ordering answer come as one text; see {@link GivenAnswer#parts}. */
    private static final String ANSWERS = """
            select r.attempt_id, r.question_version_id, r.option_id, r.typed, r.marks, p.parts,
                   cast(extract(epoch from r.answered_at) * 1000000 as bigint)
            from response r
            left join (
                select attempt_id, question_version_id,
                       string_agg(option_id || '=' || coalesce(cast(chosen_id as text), cast(place as text)), ',') as parts
                from response_part where attempt_id in (%1$s) group by attempt_id, question_version_id
            ) p on p.attempt_id = r.attempt_id and p.question_version_id = r.question_version_id
            where r.attempt_id in (%1$s)
            """;

    private static final String OF_QUIZ =
            ANSWERS.formatted("select id from attempt where quiz_id = ? and submitted_at is not null");
    private static final String OF_ATTEMPTS = ANSWERS.formatted("select unnest(?)");

    private static final int AT_A_TIME = 1_000;

    @Inject
    EntityManager database;

    /** All of a quiz. */
    GivenAnswers inQuiz(long quizId) {
        return read(OF_QUIZ, (connection, statement) -> {
            statement.setLong(1, quizId);
            statement.setLong(2, quizId);
        });
    }

    /** Those of some attempts. */
    GivenAnswers inAttempts(Collection<Long> attemptIds) {
        return read(OF_ATTEMPTS, (connection, statement) -> {
            Array ids = connection.createArrayOf("bigint", attemptIds.toArray());
            statement.setArray(1, ids);
            statement.setArray(2, ids);
        });
    }

    private interface Values {
        void set(Connection connection, PreparedStatement statement) throws SQLException;
    }

    private GivenAnswers read(String sql, Values values) {
        GivenAnswers answers = new GivenAnswers();
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(AT_A_TIME);
                values.set(connection, statement);
                Map<String, List<GivenAnswer.Part>> parts = new HashMap<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        String stored = rows.getString(6);
                        answers.add(
                                rows.getLong(1),
                                rows.getLong(2),
                                new GivenAnswer(
                                        rows.getObject(3, UUID.class),
                                        rows.getString(4),
                                        stored == null ? List.of() : parts.computeIfAbsent(stored, GivenAnswer::parts),
                                        Objects.requireNonNullElse(rows.getBigDecimal(5), BigDecimal.ZERO)),
                                rows.getLong(7));
                    }
                }
            }
        });
        return answers;
    }
}
