package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.PacksLoaded;
import org.debrief.questions.QuestionBank;

/** One published quiz for the first instructor, to try at once and to send somebody the join link of. */
@ApplicationScoped
class DemoQuiz {

    private static final int MOST_QUESTIONS = 9;
    private static final QuizSettings SETTINGS = QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 3, 60);

    @Inject
    QuestionBank bank;

    @Inject
    QuizMaking making;

    void publish(@Observes PacksLoaded loaded) {
        List<Long> versions = spread(bank.approved(loaded.instructorId()));
        if (!versions.isEmpty()) {
            NewQuiz quiz = new NewQuiz("Try it: what did the news say?", versions, SETTINGS, null, "Demo cohort");
            making.create(loaded.instructorId(), quiz, true);
        }
    }

    /** Some from every briefing, in the order of the bank. */
    private static List<Long> spread(List<BankQuestion> all) {
        int size = Math.min(all.size(), MOST_QUESTIONS);
        return IntStream.range(0, size)
                .mapToObj(i -> all.get(i * all.size() / size).versionId())
                .toList();
    }
}
