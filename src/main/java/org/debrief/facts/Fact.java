package org.debrief.facts;

import org.debrief.reading.TextSpan;

/** Something that the article states, with the passage that states it. */
public sealed interface Fact permits Statement, Figure, DatedEvent, Event, Office {

    /** The passage that states the fact. */
    TextSpan span();
}
