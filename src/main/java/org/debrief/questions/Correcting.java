package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.reading.TextSpan;

/**
 * Puts a corrected article in the place of an earlier one: a question whose passage still stands there goes with it as a
 * new version; one whose passage is gone becomes a draft again. Attempts keep the versions that they answered.
 */
@ApplicationScoped
class Correcting {

    /**
     * What became of the questions.
     *
     * @param kept whose passage the corrected article has
     * @param lost whose passage it has not
     */
    record Outcome(int kept, int lost) {}

    @Inject
    EntityManager database;

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    Clock clock;

    /** All of it or nothing. For callers that have already checked who may see the briefing. */
    @Transactional
    Outcome correct(BriefingSummary before, NewBriefing corrected) {
        BriefingSummary now = briefings.correct(before.id(), corrected);
        if (now.revisionId() == before.revisionId()) {
            return new Outcome(0, 0);
        }
        int kept = 0;
        int lost = 0;
        for (StoredQuestions.Current current : Stream.concat(
                        questions.ofBriefing(before.id()).stream(), questions.sparesOf(before.id()).stream())
                .toList()) {
            boolean holds = carry(current, before, now);
            boolean shown = current.question().status != QuestionStatus.SPARE;
            kept += shown && holds ? 1 : 0;
            lost += shown && !holds ? 1 : 0;
        }
        return new Outcome(kept, lost);
    }

    private boolean carry(StoredQuestions.Current current, BriefingSummary before, BriefingSummary now) {
        QuestionVersion version = current.version();
        TextSpan evidence = version.evidence();
        if (version.revisionId != before.revisionId() || evidence == null) {
            return false;
        }
        Optional<TextSpan> there = PassageFinder.find(now.text(), evidence.of(before.text()), evidence.start());
        database.lock(current.question(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        if (there.isEmpty()) {
            // Nobody is asked about what is no longer said, unless somebody has looked at it again.
            if (current.question().status == QuestionStatus.APPROVED) {
                current.question().status = QuestionStatus.DRAFT;
            }
            return false;
        }
        database.persist(new QuestionVersion(
                current.question().id,
                version.number + 1,
                now.revisionId(),
                version.wording().grounded(there.get()),
                clock.instant()));
        return true;
    }
}
