package org.debrief.reports;

import org.debrief.pages.Trimmed;

/** Names in drawings, where there is little room. */
final class Shortened {

    private Shortened() {}

    /** At most so many characters, the last of them a sign that something is left out. */
    static String to(String name, int longest) {
        return name.length() <= longest ? name : Trimmed.to(name, longest - 1) + "…";
    }
}
