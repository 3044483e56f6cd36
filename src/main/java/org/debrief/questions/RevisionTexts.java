package org.debrief.questions;

import java.util.HashMap;
import java.util.Map;
import org.debrief.briefings.Briefings;

/** The texts that passages are spans of, each read once. */
final class RevisionTexts {

    private final Map<Long, String> texts = new HashMap<>();
    private final Briefings briefings;

    RevisionTexts(Briefings briefings) {
        this.briefings = briefings;
    }

    String of(long revisionId) {
        return texts.computeIfAbsent(revisionId, id -> briefings.atRevision(id).text());
    }
}
