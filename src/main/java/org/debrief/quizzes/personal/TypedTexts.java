package org.debrief.quizzes.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.debrief.drafting.typed.Marking;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/**
 * Typed answers, which may say anything: only the figure or the day that was read in them stays, so that they are counted
 * and marked as before.
 */
@ApplicationScoped
class TypedTexts {

    /** What stands in the place of an answer that could not be read. It is no figure and no day either. */
    static final String REMOVED = "(removed)";

    /** As long as a typed answer may be. */
    private static final int LONGEST = 80;

    private static final String TYPED = """
            select r.attempt_id, r.question_version_id, r.typed from response r
            join attempt a on a.id = r.attempt_id join quiz z on z.id = a.quiz_id
            where z.owner_id = :instructor and a.account_id = :trainee and r.typed is not null
            """;

    @Inject
    EntityManager database;

    @Inject
    QuestionBank bank;

    @SuppressWarnings("unchecked")
    void reduce(long instructorId, long traineeId) {
        List<Object[]> rows = database.createNativeQuery(TYPED, Object[].class)
                .setParameter("instructor", instructorId)
                .setParameter("trainee", traineeId)
                .getResultList();
        for (Object[] row : rows) {
            String typed = (String) row[2];
            for (BankQuestion question : bank.versions(List.of((Long) row[1]))) {
                database.createNativeQuery(
                                "update response set typed = :text where attempt_id = :attempt and question_version_id = :version")
                        .setParameter("text", reduced(question.typed(), typed))
                        .setParameter("attempt", row[0])
                        .setParameter("version", row[1])
                        .executeUpdate();
            }
        }
    }

    /** What stays of an answer: what was read in it, if that is marked as the answer was. */
    static String reduced(@Nullable TypedKey key, String typed) {
        if (key == null) {
            return REMOVED;
        }
        Marking marking = key.mark(typed);
        String read = marking.readAs();
        if (read != null && read.length() <= LONGEST && key.mark(read).right() == marking.right()) {
            return read;
        }
        return marking.right() ? typed : REMOVED;
    }
}
