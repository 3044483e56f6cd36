package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.reading.TextSpan;

/**
 * Puts a corrected article in the place of an earlier one: a question whose passage stands there goes with it as a new
 * version, and so does one that never had a passage; one whose passage is gone becomes a draft again, until a later
 * correction brings its words back. Attempts keep the versions that they answered.
 */
@ApplicationScoped
class Correcting {

    @Inject
    EntityManager database;

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    Generations generations;

    @Inject
    Clock clock;

    /**
     * All of it or nothing. For callers that have already checked who may see the briefing.
     *
     * @return how many questions rest on words that the corrected article does not have
     */
    @Transactional
    int correct(long briefingId, NewBriefing corrected) {
        // What is being stored at this moment is there once the lock is, and goes along.
        generations.hold(briefingId);
        long before = briefings.newestRevision(briefingId);
        BriefingSummary now = briefings.correct(briefingId, corrected);
        if (now.revisionId() == before) {
            return 0;
        }
        generations.draftAnew(briefingId);
        RevisionTexts texts = new RevisionTexts(briefings);
        int lost = 0;
        for (StoredQuestions.Current current : questions.all(briefingId)) {
            boolean holds = current.version().revisionId == now.revisionId() || carry(current, texts, now);
            if (!holds && current.version().revisionId == before) {
                lose(current);
            }
            lost += holds || isOutOfSight(current.question()) ? 0 : 1;
        }
        return lost;
    }

    /** Takes a question along; answers whether the corrected article has what it rests on. */
    private boolean carry(StoredQuestions.Current current, RevisionTexts texts, BriefingSummary now) {
        QuestionVersion version = current.version();
        TextSpan passage = version.evidence();
        Optional<TextSpan> there = Optional.ofNullable(passage)
                .flatMap(p -> PassageFinder.findAgain(texts.of(version.revisionId), p, now.text()));
        if (passage != null && there.isEmpty()) {
            return false;
        }
        touch(current);
        database.persist(new QuestionVersion(
                current.question().id,
                version.number + 1,
                now.revisionId(),
                version.wording().grounded(there.orElse(null)),
                clock.instant()));
        return true;
    }

    /** What is not on the desk is not told of there; once it is taken out it is marked like the others. */
    private static boolean isOutOfSight(Question question) {
        return question.status == QuestionStatus.SPARE || question.archivedAt != null;
    }

    /** Nobody is asked about what is no longer said, unless somebody has looked at it again. */
    private void lose(StoredQuestions.Current current) {
        touch(current);
        if (current.question().status == QuestionStatus.APPROVED) {
            current.question().status = QuestionStatus.DRAFT;
        }
    }

    /** So that nobody decides upon it as it was before the correction. */
    private void touch(StoredQuestions.Current current) {
        database.lock(current.question(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
