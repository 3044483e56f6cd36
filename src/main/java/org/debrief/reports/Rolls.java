package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.debrief.quizzes.RuledQuestion;
import org.debrief.quizzes.Rulings;

/** Reads who has taken a quiz and what it asked. */
@ApplicationScoped
class Rolls {

    @Inject
    Cohorts cohorts;

    @Inject
    People people;

    @Inject
    Rulings rulings;

    @Inject
    StoredResults results;

    Roll of(QuizSheet quiz, AttemptChoice choice) {
        List<AttemptRow> attempts = results.attempts(quiz.id());
        Map<Long, Person> members = quiz.cohorts().stream()
                .map(CohortSummary::id)
                .flatMap(id -> cohorts.members(id).stream())
                .collect(Collectors.toMap(Person::id, person -> person, (one, same) -> one, LinkedHashMap::new));
        List<AttemptRow> counted = choice.of(attempts);
        List<BankQuestion> before = noLongerAsked(quiz, attempts);
        return new Roll(
                counted,
                trainees(members, attempts, counted, quiz.settings()),
                questions(quiz, before),
                before.stream().map(BankQuestion::versionId).collect(Collectors.toSet()));
    }

    /** The questions of {@link #of} alone. */
    List<RuledQuestion> questions(QuizSheet quiz) {
        List<BankQuestion> before =
                quiz.noLongerAsked().isEmpty() ? List.of() : noLongerAsked(quiz, results.attempts(quiz.id()));
        return questions(quiz, before);
    }

    private List<RuledQuestion> questions(QuizSheet quiz, List<BankQuestion> before) {
        return rulings.of(quiz.id())
                .ruled(Stream.concat(quiz.questions().stream(), before.stream()).toList());
    }

    /** What the quiz asked formerly, so far as somebody who has submitted was asked it. */
    private static List<BankQuestion> noLongerAsked(QuizSheet quiz, List<AttemptRow> attempts) {
        return quiz.noLongerAsked().stream()
                .filter(question -> attempts.stream()
                        .anyMatch(attempt -> attempt.isSubmitted() && attempt.asks(question.versionId())))
                .toList();
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
