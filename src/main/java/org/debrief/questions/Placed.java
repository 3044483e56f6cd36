package org.debrief.questions;

import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** Where in one text of its briefing a question rests; both ends are null where it has no passage. */
record Placed(
        long id,
        QuestionStatus status,
        @Nullable Integer start,
        @Nullable Integer end) {

    boolean isSpare() {
        return status == QuestionStatus.SPARE;
    }

    boolean sharesThePassage(Placed other) {
        return other.start != null && other.end != null && touches(new TextSpan(other.start, other.end));
    }

    boolean touches(TextSpan passage) {
        return start != null && end != null && new TextSpan(start, end).overlaps(passage);
    }
}
