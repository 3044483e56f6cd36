package org.debrief.quizzes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What an attempt keeps of its questions beside the answers, by their versions.
 *
 * @param flagged what the trainee wants to come back to
 * @param seen what a page has shown
 */
record Notes(Set<Long> flagged, Set<Long> seen) {

    static final Notes NONE = new Notes(Set.of(), Set.of());

    Notes {
        flagged = Set.copyOf(flagged);
        seen = Set.copyOf(seen);
    }

    /** The same where a page shows all these at once. */
    Notes withSeen(Collection<Long> versions) {
        Set<Long> all = new HashSet<>(seen);
        all.addAll(versions);
        return new Notes(flagged, all);
    }
}
