package org.debrief.questions;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which quizzes ask which questions. The quizzes answer it; this room only shows it. */
public interface QuestionUse {

    /** In which quizzes a question is asked. */
    enum Where {
        /** In none, and in none formerly. */
        NEVER,
        /** In a quiz that is not published yet. */
        DRAFT,
        /** In a quiz that trainees may take. */
        PUBLISHED,
        /** In a quiz that is closed. */
        CLOSED
    }

    /**
     * One version of a question in one quiz.
     *
     * @param version its number
     * @param now whether the quiz asks it still; otherwise it has asked it since it was published
     * @param archived whether the quiz is put away
     */
    record Asked(long questionId, int version, long quizId, String title, Where where, boolean now, boolean archived) {}

    /** Where these questions are asked and were asked, the newest quiz first; only quizzes of the instructor. */
    List<Asked> of(long instructorId, Collection<Long> questionIds);

    /** The questions that the instructor's quizzes of this kind ask now; for {@link Where#NEVER} none. */
    Set<Long> askedIn(long instructorId, Where where);

    /** The questions that any of the instructor's quizzes asks or has asked. */
    Set<Long> everAsked(long instructorId);
}
