package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class StoredQuestionBank implements QuestionBank {

    @Inject
    StoredQuestions questions;

    @Inject
    KnownVersions known;

    @Override
    public List<BankQuestion> approved(long instructorId) {
        return views(questions.approvedOf(instructorId));
    }

    @Override
    public List<BankQuestion> approvedAmong(long instructorId, Collection<Long> questionIds) {
        return views(questions.approvedAmong(instructorId, questionIds));
    }

    @Override
    public List<BankQuestion> versions(Collection<Long> versionIds) {
        return known.of(
                versionIds,
                missing -> questions.byVersion(missing).values().stream()
                        .map(StoredQuestionBank::view)
                        .toList());
    }

    private static List<BankQuestion> views(List<StoredQuestions.Current> questions) {
        return questions.stream().map(StoredQuestionBank::view).toList();
    }

    static BankQuestion view(StoredQuestions.Current current) {
        QuestionVersion version = current.version();
        return new BankQuestion(
                current.question().id,
                version.id,
                current.question().briefingId,
                version.revisionId,
                version.kind,
                version.format,
                version.difficulty,
                version.stem,
                version.options.stream()
                        .map(option ->
                                new BankOption(option.id, option.text, option.correct, option.why, option.prompt))
                        .toList(),
                version.evidence(),
                version.explanation,
                version.typed());
    }
}
