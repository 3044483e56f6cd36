package org.debrief.facts;

import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of time that the article names.
 *
 * @param span the words of the date itself
 * @param value ISO 8601 (a day, {@code 2021-02}, {@code 2021}, or {@code from/to}), or null where the article and the
 *     publication day do not settle it
 */
public record DatedEvent(TextSpan span, @Nullable String value) implements Fact {}
