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

    /** The same for one briefing; empty when it is not the instructor's. */
    List<BankQuestion> approved(long instructorId, long briefingId);

    /** Exactly these versions, in this order. For callers that have already checked who may see them. */
    List<BankQuestion> versions(Collection<Long> versionIds);
}
