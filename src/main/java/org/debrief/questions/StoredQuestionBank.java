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
        return questions.approvedOf(instructorId).stream()
                .map(StoredQuestionBank::view)
                .toList();
    }

    @Override
    public List<BankQuestion> approved(long instructorId, long briefingId) {
        return approved(instructorId).stream()
                .filter(question -> question.briefingId() == briefingId)
                .toList();
    }

    @Override
    public List<BankQuestion> versions(Collection<Long> versionIds) {
        return known.of(
                versionIds,
                missing -> questions.byVersion(missing).values().stream()
                        .map(StoredQuestionBank::view)
                        .toList());
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
