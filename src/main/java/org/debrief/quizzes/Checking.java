package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/** Practice: an answer is checked while the attempt goes on, and no longer changes from then on. */
@ApplicationScoped
class Checking {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredAnswers answers;

    @Inject
    Taking taking;

    @Inject
    QuestionBank bank;

    @Inject
    AttemptMarking marking;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    /**
     * Saves what a form says and checks one answer; to check it again changes nothing. Empty when the attempt is not this
     * trainee's.
     *
     * @param number the question's, from 1
     */
    @Transactional
    Optional<Checked> check(long traineeId, long attemptId, int number, UnaryOperator<@Nullable String> fields) {
        return attempts.ownHeld(traineeId, attemptId).map(attempt -> check(attempt, quizOf(attempt), number, fields));
    }

    private Checked check(Attempt attempt, Quiz quiz, int number, UnaryOperator<@Nullable String> fields) {
        if (number < 1 || number > attempt.paper.size()) {
            return Checked.NO_QUESTION;
        }
        Saved saved = taking.save(attempt.accountId, attempt.id, fields).orElseThrow();
        if (saved.submitted()) {
            return Checked.SUBMITTED;
        }
        if (saved.reading()) {
            return Checked.READING;
        }
        if (quiz.settings.mode() == QuizMode.TEST) {
            return Checked.TEST;
        }
        if (!Practice.isCheckable(quiz.settings)) {
            return Checked.NOTHING_TO_SEE;
        }
        BankQuestion question = bank.versions(List.copyOf(attempt.paper)).get(number - 1);
        PaperItem item = PaperItem.of(number, question, attempt.seed, answers.of(attempt.id), Notes.NONE);
        if (!item.isAnswered()) {
            return Checked.UNANSWERED;
        }
        if (item.isTied() && !item.checked()) {
            return Checked.TIED;
        }
        answers.check(attempt.id, question.versionId(), clock.instant());
        return Checked.DONE;
    }

    /** What practice shows beside the questions; nothing in a test, and nothing when the attempt is not this trainee's. */
    @Transactional
    Practice practice(long traineeId, long attemptId) {
        return attempts.own(traineeId, attemptId).map(this::practice).orElse(Practice.NONE);
    }

    private Practice practice(Attempt attempt) {
        Quiz quiz = quizOf(attempt);
        QuizSettings settings = quiz.settings;
        if (settings.mode() == QuizMode.TEST || attempt.isSubmitted()) {
            return Practice.NONE;
        }
        ReviewScope scope = ReviewScope.of(settings.review(), ReviewMoment.CHECKED);
        List<RuledQuestion> questions = marking.questions(attempt);
        Answers given = answers.of(attempt.id);
        Map<Integer, ReviewedQuestion> feedback = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            if (given.isChecked(questions.get(i).question())) {
                feedback.put(i + 1, reviews.review(i + 1, questions.get(i), attempt.seed, given, scope));
            }
        }
        List<String> withheld = new Withheld(ReviewMoment.CHECKED, settings, quiz.closesForAllAt()).sentences();
        return new Practice(Practice.isCheckable(settings), feedback, withheld);
    }

    private Quiz quizOf(Attempt attempt) {
        return quizzes.findById(attempt.quizId);
    }
}
