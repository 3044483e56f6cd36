package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Changes a quiz that is there. Attempts keep the questions that they were given. */
@ApplicationScoped
class QuizEditing {

    @Inject
    StoredQuizzes quizzes;

    /** What a quiz is to be, checked already. */
    record Change(String title, List<Long> questionVersions, QuizSettings settings) {}

    /** What became of a change. */
    enum Outcome {
        SAVED,
        /** Nothing: somebody else was first. */
        CHANGED_MEANWHILE,
        /** Nothing: an archived quiz stays as it is. */
        ARCHIVED,
        /** Nothing: it is not the instructor's. */
        MISSING
    }

    /** Saves a change that was made from the state with this count of changes. */
    @Transactional
    Outcome save(long instructorId, long quizId, String lock, Change change) {
        Optional<Quiz> held = quizzes.ownHeld(instructorId, quizId);
        if (held.isEmpty()) {
            return Outcome.MISSING;
        }
        Quiz quiz = held.get();
        if (quiz.archivedAt != null) {
            return Outcome.ARCHIVED;
        }
        if (!String.valueOf(quiz.lock).equals(lock)) {
            return Outcome.CHANGED_MEANWHILE;
        }
        quiz.change(change.title(), change.questionVersions(), change.settings());
        return Outcome.SAVED;
    }
}
