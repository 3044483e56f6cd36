package org.debrief.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is given: the text exactly as it was uploaded, and what is known about it.
 *
 * @param title the headline, or empty when none is known
 * @param published the publication day that relative dates are counted from, or null when it is unknown
 */
public record Article(String title, String text, @Nullable LocalDate published) {}
