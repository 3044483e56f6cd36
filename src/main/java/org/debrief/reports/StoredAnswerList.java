package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.debrief.pages.ListAddress;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.hibernate.Session;

/** Finds one page of the answers to a quiz, whatever their number. It never writes. */
@ApplicationScoped
@Transactional
class StoredAnswerList {

    /** One row a question that a submitted attempt asks. The place of a question is its number in the report. */
    private static final String ASKED = """
            from attempt a join account p on p.id = a.account_id
            cross join unnest(?) with ordinality v(version, place)
            left join response r on r.attempt_id = a.id and r.question_version_id = v.version
            where a.quiz_id = ? and a.submitted_at is not null and v.version = any(a.paper)
                and (lower(p.name) like ? escape '!' or p.email like ? escape '!') and (? = 0 or v.place = ?)
            """;

    private static final String COUNT = "select count(*) " + ASKED;
    private static final String ROWS = "select a.id, p.id, p.name, p.email, a.number, v.place " + ASKED;
    private static final String CUT = " limit ? offset ?";

    @Inject
    EntityManager database;

    /** Which answer to show: of whom, in which attempt, to which question of the report, counted from 1. */
    record Place(long attemptId, Person trainee, int attempt, int question) {}

    /**
     * What is looked for.
     *
     * @param versions of the questions, in the order of the report
     * @param question the number of one of them; 0 for all
     */
    record Wish(long quizId, List<Long> versions, int question, ListAddress address) {}

    int count(Wish wish) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
                set(connection, statement, wish);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? row.getInt(1) : 0;
                }
            }
        });
    }

    List<Place> places(Wish wish, int first, int most) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ROWS + order(wish.address()) + CUT)) {
                int set = set(connection, statement, wish);
                statement.setInt(set + 1, most);
                statement.setInt(set + 2, first);
                List<Place> places = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        Person trainee =
                                new Person(rows.getLong(2), rows.getString(3), rows.getString(4), Role.TRAINEE);
                        places.add(new Place(rows.getLong(1), trainee, rows.getInt(5), rows.getInt(6)));
                    }
                }
                return places;
            }
        });
    }

    /** Answers how many values it has set. */
    private static int set(Connection connection, PreparedStatement statement, Wish wish) throws SQLException {
        String words = wish.address().pattern();
        statement.setArray(1, connection.createArrayOf("bigint", wish.versions().toArray()));
        statement.setLong(2, wish.quizId());
        statement.setString(3, words);
        statement.setString(4, words);
        statement.setInt(5, wish.question());
        statement.setInt(6, wish.question());
        return 6;
    }

    private static String order(ListAddress address) {
        String down = address.descending() ? " desc" : "";
        String byName = "lower(p.name)" + down + ", p.id, a.number, v.place";
        return " order by "
                + switch (address.sort()) {
                    case "question" -> "v.place" + down + ", lower(p.name), p.id, a.number";
                    case "marks" -> "coalesce(r.marks, 0)" + down + ", lower(p.name), p.id, a.number, v.place";
                    default -> byName;
                };
    }

    private Session session() {
        return database.unwrap(Session.class);
    }
}
