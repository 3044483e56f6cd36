package org.debrief.quizzes;

import java.util.Optional;

/** Quizzes as other rooms see them, scoped by the instructor who owns them. */
public interface Quizzes {

    /** One quiz with its questions, if it is the instructor's. */
    Optional<QuizSheet> ownedBy(long instructorId, long quizId);
}
