package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.Accommodations;
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

    @Inject
    Accommodations accommodations;

    @Inject
    Clock clock;

    /** @param choice which attempts the figures count */
    @Transactional
    Optional<Report> of(long instructorId, long quizId, AttemptChoice choice) {
        return quizzes.ownedBy(instructorId, quizId).map(quiz -> report(instructorId, quiz, choice));
    }

    private Report report(long instructorId, QuizSheet quiz, AttemptChoice choice) {
        List<AttemptRow> attempts = results.attempts(quiz.id());
        Map<Long, Person> members = quiz.cohorts().stream()
                .map(CohortSummary::id)
                .flatMap(id -> cohorts.members(id).stream())
                .collect(Collectors.toMap(Person::id, person -> person, (one, same) -> one, LinkedHashMap::new));
        List<ResponseRow> responses = results.responses(quiz.id());
        GivenAnswers answers = new GivenAnswers(responses, results.parts(quiz.id()));
        List<AttemptRow> counted = choice.of(attempts);
        List<TraineeRow> trainees = trainees(members, attempts, counted, quiz.settings());
        List<BankQuestion> before = noLongerAsked(quiz, attempts);
        List<RuledQuestion> questions = rulings.of(quiz.id())
                .ruled(Stream.concat(quiz.questions().stream(), before.stream()).toList());
        Set<Long> beforeVersions = before.stream().map(BankQuestion::versionId).collect(Collectors.toSet());
        ItemRows items = new ItemRows(questions, beforeVersions, counted, answers, new AnswerTimes(counted, responses));
        MarkTable scores = items.scores();
        ScoreAnalysis analysis = new ScoreAnalysis(scores);
        return new Report(
                quiz,
                choice,
                Participation.of(
                        trainees, new Closings(quiz, accommodations.inQuiz(instructorId, quiz), clock.instant())),
                summary(counted, quiz.settings().passMark()),
                TimesUsed.of(counted.stream()
                        .map(AttemptRow::timeUsed)
                        .filter(Objects::nonNull)
                        .toList()),
                ScoreShape.of(analysis, scores.learners()),
                Reliability.of(analysis, scores.learners(), scores.questions()),
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

    private static ScoreSummary summary(List<AttemptRow> counted, @Nullable Integer passMark) {
        long passed = passMark == null
                ? 0
                : counted.stream()
                        .filter(attempt -> new Score(attempt.marksOrNone(), attempt.maxMarks(), passMark).passed())
                        .count();
        return new ScoreSummary(counted.stream().map(AttemptRow::percent).toList(), passed);
    }

    /** Members first of all; who has left the cohort keeps the lines of their attempts. */
    private List<TraineeRow> trainees(
            Map<Long, Person> members, List<AttemptRow> attempts, List<AttemptRow> counted, QuizSettings settings) {
        Set<Long> inFigures = counted.stream().map(AttemptRow::id).collect(Collectors.toSet());
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
            rows.addAll(TraineeRow.of(person, own, settings.attemptCounted(), settings.passMark(), inFigures));
        }
        rows.sort(Comparator.comparing(TraineeRow::sortName)
                .thenComparing(row -> row.trainee().id()));
        return rows;
    }
}
