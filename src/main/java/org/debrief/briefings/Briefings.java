package org.debrief.briefings;

import java.util.List;
import java.util.Optional;

/** The stored briefings, scoped by the instructor who owns them. */
public interface Briefings {

    /** The instructor's briefings, newest first. */
    List<BriefingSummary> ownedBy(long instructorId);

    Optional<BriefingSummary> ownedBy(long instructorId, long briefingId);

    /** A briefing with the text of one revision. For callers that have already checked who may see it. */
    BriefingSummary atRevision(long revisionId);
}
