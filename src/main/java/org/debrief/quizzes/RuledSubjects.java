package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;

/** The questions of an instructor's own quizzes with what was ruled about them. */
@ApplicationScoped
class RuledSubjects {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredRulings rulings;

    @Inject
    StoredRegradings regradings;

    @Inject
    QuestionBank bank;

    @Inject
    People people;

    /** One of them; empty when the instructor has no such quiz, or it never asked this. */
    @Transactional
    Optional<RuledSubject> own(long instructorId, long quizId, long versionId) {
        return quizzes.own(instructorId, quizId)
                .filter(quiz -> quiz.everAsked.contains(versionId))
                .map(quiz -> subjects(quiz, List.of(versionId)).get(0));
    }

    /** All that a quiz asks or has asked, those that it asks now first and in its order. */
    @Transactional
    Optional<List<RuledSubject>> own(long instructorId, long quizId) {
        return quizzes.own(instructorId, quizId).map(quiz -> {
            List<Long> versions = Stream.concat(
                            quiz.questionVersions.stream(),
                            quiz.everAsked.stream().sorted())
                    .filter(quiz.everAsked::contains)
                    .distinct()
                    .toList();
            return subjects(quiz, versions);
        });
    }

    private List<RuledSubject> subjects(Quiz quiz, List<Long> versions) {
        Rulings.OfQuiz held = rulings.of(quiz.id);
        List<RulingRecord> records = rulings.history(quiz.id, versions);
        Map<Long, Long> changed =
                regradings.countedByRuling(records.stream().map(each -> each.id).toList());
        Map<Long, String> names =
                names(records.stream().map(each -> each.ruledBy).distinct().toList());
        return bank.versions(versions).stream()
                .map(question -> new RuledSubject(
                        quiz.id,
                        quiz.title,
                        quiz.questionVersions.indexOf(question.versionId()) + 1,
                        held.ruled(question),
                        records.stream()
                                .filter(each -> each.questionVersionId == question.versionId())
                                .map(each -> past(question, each, names, changed.getOrDefault(each.id, 0L)))
                                .toList()))
                .toList();
    }

    private static RuledSubject.Past past(
            BankQuestion question, RulingRecord record, Map<Long, String> names, long changed) {
        Rulings.OfQuiz then = Rulings.OfQuiz.NONE.with(question.versionId(), record.ruling());
        return new RuledSubject.Past(
                record.kind,
                record.ruledAt,
                names.getOrDefault(record.ruledBy, ""),
                record.reason,
                then.ruled(question).rightAnswers(),
                changed);
    }

    private Map<Long, String> names(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : people.withIds(accounts).stream()
                        .collect(Collectors.toMap(Person::id, Person::name, (one, same) -> one));
    }
}
