package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;
import org.debrief.quizzes.Accommodations;
import org.debrief.quizzes.QuizSheet;
import org.debrief.quizzes.Quizzes;
import org.debrief.quizzes.RuledQuestion;
import org.debrief.quizzes.Score;
import org.debrief.quizzes.SkillResult;
import org.debrief.quizzes.SkillResults;
import org.jspecify.annotations.Nullable;

/** Puts the report of a quiz together, for the instructor who owns it. */
@ApplicationScoped
class Reports {

    @Inject
    Quizzes quizzes;

    @Inject
    Rolls rolls;

    @Inject
    StoredGivenAnswers given;

    @Inject
    StoredResults results;

    @Inject
    KeptFigures kept;

    @Inject
    StoredAnswerList list;

    @Inject
    Accommodations accommodations;

    @Inject
    Clock clock;

    /** @param choice which attempts the figures count */
    @Transactional
    Optional<Report> of(long instructorId, long quizId, AttemptChoice choice) {
        return quizzes.ownedBy(instructorId, quizId).map(quiz -> report(instructorId, quiz, choice));
    }

    /** The answers in all submitted attempts; empty when the instructor has no such quiz. */
    @Transactional
    Optional<AllAnswers> answers(long instructorId, long quizId) {
        return quizzes.ownedBy(instructorId, quizId).map(quiz -> {
            Roll roll = rolls.of(quiz, AttemptChoice.FIRST);
            return new AllAnswers(roll.questions(), roll.trainees(), given::inAttempts);
        });
    }

    /** One page of the answers; empty when the instructor has no such quiz. */
    @Transactional
    Optional<AnswerList> answerList(long instructorId, long quizId, int question, ListAddress address) {
        return quizzes.ownedBy(instructorId, quizId).map(quiz -> {
            List<RuledQuestion> questions = rolls.questions(quiz);
            int asked = question <= questions.size() ? question : 0;
            List<Long> versions =
                    questions.stream().map(RuledQuestion::versionId).toList();
            StoredAnswerList.Wish wish = new StoredAnswerList.Wish(quizId, versions, asked, address);
            int count = list.count(wish);
            int number = ListPage.numberOf(address, count, AnswerList.ON_A_PAGE);
            List<StoredAnswerList.Place> places =
                    list.places(wish, (number - 1) * AnswerList.ON_A_PAGE, AnswerList.ON_A_PAGE);
            AnswerRows rows = new AnswerRows(
                    questions,
                    given.inAttempts(places.stream()
                            .map(StoredAnswerList.Place::attemptId)
                            .distinct()
                            .toList()));
            int pages = ListPage.pages(count, AnswerList.ON_A_PAGE);
            return new AnswerList(
                    quiz,
                    questions,
                    asked,
                    new ListPage<>(places.stream().map(rows::row).toList(), address, count, number, pages));
        });
    }

    private Report report(long instructorId, QuizSheet quiz, AttemptChoice choice) {
        String state = results.state(quiz.id());
        Roll roll = rolls.of(quiz, choice);
        List<AttemptRow> counted = roll.counted();
        QuizFigures figures = kept.of(
                new KeptFigures.Basis(quiz.id(), choice, state, roll.questions(), roll.noLongerAsked()),
                () -> QuizFigures.of(roll, given.inQuiz(quiz.id())));
        return new Report(
                quiz,
                choice,
                Participation.of(
                        roll.trainees(),
                        new Closings(quiz, accommodations.inQuiz(instructorId, quiz), clock.instant())),
                summary(counted, quiz.settings().passMark()),
                TimesUsed.of(counted.stream()
                        .map(AttemptRow::timeUsed)
                        .filter(Objects::nonNull)
                        .toList()),
                figures.shape(),
                figures.reliability(),
                skills(roll.questions(), figures.items()),
                roll.trainees(),
                figures.items());
    }

    /** How each skill went, by the mean shares of its questions; none where nobody has submitted. */
    private static List<SkillResult> skills(List<RuledQuestion> questions, List<ItemRow> items) {
        Map<Long, Double> facilities = items.stream()
                .filter(item -> !item.noLongerAsked() && item.figures().facility() != null)
                .collect(Collectors.toMap(
                        ItemRow::versionId,
                        item -> Objects.requireNonNullElse(item.figures().facility(), 0.0)));
        List<RuledQuestion> measured = questions.stream()
                .filter(question -> facilities.containsKey(question.versionId()))
                .toList();
        return SkillResults.of(measured, question -> facilities.getOrDefault(question.versionId(), 0.0));
    }

    private static ScoreSummary summary(List<AttemptRow> counted, @Nullable Integer passMark) {
        long passed = passMark == null
                ? 0
                : counted.stream()
                        .filter(attempt -> new Score(attempt.marksOrNone(), attempt.maxMarks(), passMark).passed())
                        .count();
        return new ScoreSummary(counted.stream().map(AttemptRow::percent).toList(), passed);
    }
}
