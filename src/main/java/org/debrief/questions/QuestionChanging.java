package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Problems;

/** Makes the change that a program sent, whole or not at all, by the same rules as the desk. */
@ApplicationScoped
class QuestionChanging {

    @Inject
    StoredQuestions questions;

    @Inject
    Reviewing reviewing;

    @Inject
    Briefings briefings;

    /**
     * Rewords a question, decides upon it, or both.
     *
     * @return what kept it from being made; none where it was
     * @throws OptimisticLockException when somebody has changed the question since the version that was sent with it
     */
    @Transactional
    Problems make(long instructorId, StoredQuestions.Current current, QuestionChange change) {
        QuestionVersion version = current.version();
        Problems problems = change.problems(version.format);
        Integer seen = change.version();
        if (!problems.isEmpty()) {
            return problems;
        }
        if (seen != null && seen != version.number) {
            throw new OptimisticLockException("The question has another wording by now.");
        }
        int lock = current.question().lock;
        if (change.rewords()) {
            problems = reword(instructorId, current, change);
            lock = -1;
        }
        Optional<QuestionStatus> decision = change.decision();
        if (problems.isEmpty() && decision.isPresent()) {
            reviewing.decide(instructorId, current.question().id, decision.get(), lock);
        }
        return problems;
    }

    private Problems reword(long instructorId, StoredQuestions.Current current, QuestionChange change) {
        QuestionVersion version = current.version();
        BriefingSummary newest = briefings.newest(current.question().briefingId);
        EditForm before =
                EditForm.of(current, briefings.atRevision(version.revisionId).text());
        EditForm form = change.over(before);
        Problems problems = form.problems(newest.text(), version.evidence() != null);
        if (problems.isEmpty()) {
            reviewing.reword(
                    instructorId,
                    current.question().id,
                    form.lock(),
                    newest.revisionId(),
                    form.wording(newest.text(), version.typed()));
        }
        return problems;
    }
}
