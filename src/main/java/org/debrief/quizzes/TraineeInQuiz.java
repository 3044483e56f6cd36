package org.debrief.quizzes;

import java.util.List;
import org.debrief.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * One trainee in one quiz, as its instructor reads it.
 *
 * @param accommodations what they get beyond the quiz's settings, each in a few words
 * @param attempts in their order
 */
record TraineeInQuiz(
        long quizId, String title, Person trainee, List<String> accommodations, List<TraineeAttempt> attempts) {

    /** How one skill went in each submitted attempt: "2 of 3", or a dash. */
    record SkillLine(String name, String look, List<String> scores) {}

    public List<TraineeAttempt> submitted() {
        return attempts.stream().filter(TraineeAttempt::isSubmitted).toList();
    }

    public List<SkillLine> skills() {
        return submitted().stream()
                .flatMap(attempt -> attempt.skills().stream())
                .map(SkillResult::skill)
                .distinct()
                .sorted()
                .map(skill -> new SkillLine(
                        skill.words(),
                        SkillResult.lookOf(skill),
                        submitted().stream()
                                .map(attempt -> attempt.scoreOf(skill))
                                .toList()))
                .toList();
    }

    /** The attempt of this number, or else the one that counts; null where none was submitted. */
    @Nullable TraineeAttempt shown(String number) {
        return submitted().stream()
                .filter(attempt -> String.valueOf(attempt.number()).equals(number))
                .findFirst()
                .or(() -> submitted().stream().filter(TraineeAttempt::counts).findFirst())
                .orElse(null);
    }
}
