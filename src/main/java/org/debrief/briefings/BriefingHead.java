package org.debrief.briefings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A briefing in a list: without its text. */
public record BriefingHead(
        long id,
        String title,
        @Nullable String source,
        @Nullable LocalDate published) {}
