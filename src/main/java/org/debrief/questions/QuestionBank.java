package org.debrief.questions;

import java.util.Collection;
import java.util.List;

/** The questions that may be put into a quiz. */
public interface QuestionBank {

    /**
     * The newest versions of all approved questions of the instructor's briefings, by briefing, then by evidence. What is
     * archived is not among them; quizzes that ask it keep it.
     */
    List<BankQuestion> approved(long instructorId);

    /** Those among these questions, alike. */
    List<BankQuestion> approvedAmong(long instructorId, Collection<Long> questionIds);

    /** Exactly these versions, in this order. For callers that have already checked who may see them. */
    List<BankQuestion> versions(Collection<Long> versionIds);
}
