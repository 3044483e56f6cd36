package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.QuizSettings;
import org.debrief.quizzes.QuizSheet;
import org.debrief.quizzes.Quizzes;
import org.debrief.quizzes.RuledQuestion;
import org.debrief.quizzes.Rulings;
import org.debrief.quizzes.Score;
import org.jspecify.annotations.Nullable;

/** Puts the report of a quiz together, for the instructor who owns it. */
@ApplicationScoped
class Reports {

    @Inject
    Quizzes quizzes;

    @Inject
    Cohorts cohorts;

    @Inject
    People people;

    @Inject
    Rulings rulings;

    @Inject
    StoredResults results;

    @Transactional
    Optional<Report> of(long instructorId, long quizId) {
        return quizzes.ownedBy(instructorId, quizId).map(this::report);
    }

    private Report report(QuizSheet quiz) {
        List<AttemptRow> attempts = results.attempts(quiz.id());
        Map<Long, Person> members = quiz.cohorts().stream()
                .map(CohortSummary::id)
                .flatMap(id -> cohorts.members(id).stream())
                .collect(Collectors.toMap(Person::id, person -> person, (one, same) -> one, LinkedHashMap::new));
        GivenAnswers answers = new GivenAnswers(results.responses(quiz.id()), results.parts(quiz.id()));
        List<TraineeRow> trainees = trainees(members, attempts, quiz.settings());
        ScoreSummary summary = summary(members.size(), attempts, quiz.settings().passMark());
        List<BankQuestion> before = noLongerAsked(quiz, attempts);
        List<RuledQuestion> questions = rulings.of(quiz.id())
                .ruled(Stream.concat(quiz.questions().stream(), before.stream()).toList());
        Set<Long> beforeVersions = before.stream().map(BankQuestion::versionId).collect(Collectors.toSet());
        ItemRows items = new ItemRows(questions, beforeVersions, attempts, answers);
        MarkTable scores = items.scores();
        return new Report(
                quiz,
                summary,
                Reliability.of(new ScoreAnalysis(scores), scores.learners(), scores.questions()),
                trainees,
                items.rows(),
                new AnswerRows(questions, answers).rows(trainees));
    }

    /** What the quiz asked formerly, so far as somebody who has submitted was asked it. */
    private static List<BankQuestion> noLongerAsked(QuizSheet quiz, List<AttemptRow> attempts) {
        return quiz.noLongerAsked().stream()
                .filter(question -> attempts.stream()
                        .anyMatch(attempt -> attempt.isSubmitted() && attempt.asks(question.versionId())))
                .toList();
    }

    private static ScoreSummary summary(int invited, List<AttemptRow> attempts, @Nullable Integer passMark) {
        List<AttemptRow> first = attempts.stream().filter(AttemptRow::isFirst).toList();
        List<AttemptRow> submitted =
                first.stream().filter(AttemptRow::isSubmitted).toList();
        long passed = passMark == null
                ? 0
                : submitted.stream()
                        .filter(attempt -> new Score(attempt.marksOrNone(), attempt.maxMarks(), passMark).passed())
                        .count();
        return new ScoreSummary(
                invited,
                first.size(),
                submitted.stream().map(AttemptRow::percent).toList(),
                passed);
    }

    /** Members first of all; who has left the cohort keeps the lines of their attempts. */
    private List<TraineeRow> trainees(Map<Long, Person> members, List<AttemptRow> attempts, QuizSettings settings) {
        Map<Long, Person> everybody = new LinkedHashMap<>(members);
        List<Long> others = attempts.stream()
                .map(AttemptRow::accountId)
                .filter(id -> !members.containsKey(id))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            people.withIds(others).forEach(person -> everybody.put(person.id(), person));
        }
        Map<Long, List<AttemptRow>> byTrainee = attempts.stream().collect(Collectors.groupingBy(AttemptRow::accountId));
        List<TraineeRow> rows = new ArrayList<>();
        for (Person person : everybody.values()) {
            List<AttemptRow> own = byTrainee.getOrDefault(person.id(), List.of());
            rows.addAll(TraineeRow.of(person, own, settings.attemptCounted(), settings.passMark()));
        }
        rows.sort(Comparator.comparing(TraineeRow::sortName)
                .thenComparing(row -> row.trainee().id()));
        return rows;
    }
}
