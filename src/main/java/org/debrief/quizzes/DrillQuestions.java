package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.debrief.questions.QuestionBank;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/** Questions of the drill as they are asked and marked: the version that was missed, with what was ruled about it since. */
@ApplicationScoped
class DrillQuestions {

    /** Every question of the drill stands alone, as the first one of its paper. */
    private static final int NUMBER = 1;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredQuizzes quizzes;

    @Inject
    QuestionBank bank;

    @Inject
    Rulings rulings;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    /** One question with the order of its options, which is another one at each review. */
    record Asked(RuledQuestion question, long seed) {

        Answers answers(UnaryOperator<@Nullable String> fields) {
            return Answers.NONE.changedBy(List.of(question.question()), seed, fields);
        }

        PaperItem item(Answers answers) {
            return Paper.of(List.of(question.question()), seed, answers).items().get(0);
        }

        FactGroup skill() {
            return FactGroup.of(question.question().kind());
        }

        boolean isRight(Answers answers) {
            return Grading.share(question, answers) == 1;
        }
    }

    /** @param reviewed how often it was reviewed before */
    Asked asked(Missed missed, int reviewed) {
        return asked(attempts.findById(missed.attemptId()), missed.versionId(), reviewed);
    }

    private Asked asked(Attempt attempt, long versionId, int reviewed) {
        RuledQuestion question = rulings.of(attempt.quizId)
                .ruled(bank.versions(List.of(versionId)).get(0));
        return new Asked(question, attempt.seed + reviewed);
    }

    /** What was answered last, with what may be seen of it: its quiz may show the key and keep the reasons. */
    Optional<ReviewedQuestion> reviewed(DrillCard card) {
        if (card.attemptId == null || card.questionVersionId == null) {
            return Optional.empty();
        }
        Attempt attempt = attempts.findById(card.attemptId);
        Quiz quiz = quizzes.findById(attempt.quizId);
        ReviewScope scope = ReviewScope.of(quiz.settings.review(), ReviewMoment.of(attempt, quiz, clock.instant()));
        if (!scope.answers() || !scope.marks() || !scope.key()) {
            return Optional.empty();
        }
        Asked asked = asked(attempt, card.questionVersionId, card.reviews - 1);
        Answers given = asked.answers(fields(card.answer)::get);
        return Optional.of(reviews.review(NUMBER, asked.question(), asked.seed(), given, scope));
    }

    /** An answer as it is stored: the fields of its form. */
    static List<String> kept(PaperItem item) {
        return KeptField.of(List.of(item)).stream()
                .map(field -> field.name() + "=" + field.value())
                .toList();
    }

    private static Map<String, String> fields(List<String> kept) {
        Map<String, String> fields = new HashMap<>();
        for (String field : kept) {
            int at = field.indexOf('=');
            fields.put(field.substring(0, at), field.substring(at + 1));
        }
        return fields;
    }
}
