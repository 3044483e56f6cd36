package org.debrief.quizzes;

import java.util.Map;

/** What single trainees get beyond a quiz's settings, for other rooms. */
public interface Accommodations {

    /**
     * Everybody who gets something in a quiz, by account.
     *
     * @param quiz of the instructor
     */
    Map<Long, Accommodated> inQuiz(long instructorId, QuizSheet quiz);
}
