package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** The order in which a new attempt asks, and how its options are mixed. */
final class PaperOrder {

    private PaperOrder() {}

    /** The versions of the quiz in its own order, or mixed where it shuffles its questions. */
    static List<Long> of(Quiz quiz, long seed) {
        List<Long> versions = new ArrayList<>(quiz.questionVersions);
        if (quiz.settings.questionsShuffled()) {
            Collections.shuffle(versions, new Random(seed));
        }
        return versions;
    }

    /** What mixes the options where all attempts show them alike; not the id itself, for neighbours would be alike. */
    static long seedOf(long quizId) {
        return new SplittableRandom(quizId).nextLong();
    }
}
