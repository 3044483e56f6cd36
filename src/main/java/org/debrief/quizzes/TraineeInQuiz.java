package org.debrief.quizzes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** How one kind of fact went in each submitted attempt: "2 of 3", or a dash where none of its questions counted. */
    record KindLine(String name, String look, List<String> scores) {}

    public List<TraineeAttempt> submitted() {
        return attempts.stream().filter(TraineeAttempt::isSubmitted).toList();
    }

    public List<KindLine> kinds() {
        Map<String, String> looks = new LinkedHashMap<>();
        submitted()
                .forEach(attempt ->
                        attempt.kinds().forEach(kind -> looks.put(kind.skill().words(), kind.look())));
        return looks.entrySet().stream()
                .map(kind -> new KindLine(
                        kind.getKey(),
                        kind.getValue(),
                        submitted().stream()
                                .map(attempt -> attempt.scoreOf(kind.getKey()))
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
