package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.debrief.questions.BankQuestion;

/**
 * One version of a quiz on paper, with its key. Each has its own order, the same whenever it is printed again: A asks in
 * the order of the quiz.
 *
 * @param letter A, B or C
 */
record PrintedVersion(String letter, List<PrintedQuestion> questions, List<PrintedKey> keys) {

    static final int MOST = 3;

    /** @param number from 1 to {@value #MOST} */
    static PrintedVersion of(QuizSheet quiz, Rulings.OfQuiz rulings, int number) {
        List<BankQuestion> asked = asked(quiz, number);
        long seed = seed(quiz, number);
        return new PrintedVersion(
                Letters.at(number - 1).toUpperCase(Locale.ROOT),
                Paper.of(asked, seed, Answers.NONE).items().stream()
                        .map(PrintedQuestion::of)
                        .toList(),
                IntStream.range(0, asked.size())
                        .mapToObj(i -> PrintedKey.of(i + 1, rulings.ruled(asked.get(i)), seed))
                        .toList());
    }

    /** The questions in the order in which the version asks them. */
    static List<BankQuestion> asked(QuizSheet quiz, int number) {
        List<BankQuestion> asked = new ArrayList<>(quiz.questions());
        if (number > 1) {
            Collections.shuffle(asked, new Random(seed(quiz, number)));
        }
        return asked;
    }

    /** What mixes its options. */
    static long seed(QuizSheet quiz, int number) {
        long seed = PaperOrder.seedOf(quiz.id());
        return number == 1 ? seed : new SplittableRandom(seed + number).nextLong();
    }
}
