package org.debrief.reports;

import java.util.List;
import java.util.Set;
import org.debrief.quizzes.RuledQuestion;

/**
 * Who has taken a quiz and what it asked, without the answers.
 *
 * @param counted the attempts that the figures count
 * @param trainees everybody, with all attempts
 * @param questions those asked now, then those that only earlier attempts were asked
 * @param noLongerAsked the versions of the latter
 */
record Roll(
        List<AttemptRow> counted, List<TraineeRow> trainees, List<RuledQuestion> questions, Set<Long> noLongerAsked) {}
