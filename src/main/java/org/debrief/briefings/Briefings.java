package org.debrief.briefings;

import java.util.List;
import java.util.Optional;

/** The stored briefings, scoped by the instructor who owns them. */
public interface Briefings {

    /** The instructor's briefings, newest first. */
    List<BriefingHead> ownedBy(long instructorId);

    Optional<BriefingSummary> ownedBy(long instructorId, long briefingId);

    /** The same without its text, where only its owner or its title matters. */
    Optional<BriefingHead> headOf(long instructorId, long briefingId);

    /** The newest revision of a briefing. For callers that have already checked who may see it. */
    BriefingSummary newest(long briefingId);

    /** The id of that revision alone. */
    long newestRevision(long briefingId);

    /** Stores a briefing and tells {@link BriefingUploaded} to whoever observes it, in one transaction. */
    long add(long ownerId, NewBriefing briefing);

    /** Stores a briefing whose questions are known already: nobody is told. */
    long addQuietly(long ownerId, NewBriefing briefing);

    /** A briefing with the text of one revision. For callers that have already checked who may see it. */
    BriefingSummary atRevision(long revisionId);

    /** The instructor's newest briefing with the same letters and figures in the same order, whatever stands between. */
    Optional<BriefingHead> sameText(long instructorId, String text);

    /** How many documents the instructor has handed in and not yet looked at. */
    long waiting(long instructorId);

    /**
     * Corrects a briefing; another text becomes a new revision. For callers that have already checked who may see it.
     *
     * @return the briefing as it is now
     */
    BriefingSummary correct(long briefingId, NewBriefing corrected);
}
