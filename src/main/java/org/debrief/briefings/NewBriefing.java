package org.debrief.briefings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A briefing that is about to be stored; its parts have been checked. */
public record NewBriefing(
        String title, @Nullable String source, @Nullable LocalDate published, String text) {}
