package org.debrief.briefings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A briefing as other rooms see it, with the text of its newest revision.
 *
 * @param revisionId the revision whose text this is; evidence is a span of exactly this text
 */
public record BriefingSummary(
        long id,
        long revisionId,
        String title,
        @Nullable String source,
        @Nullable LocalDate published,
        String text) {}
