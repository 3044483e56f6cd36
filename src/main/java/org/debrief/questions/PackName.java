package org.debrief.questions;

import java.text.Normalizer;
import java.util.Locale;
import org.debrief.briefings.BriefingSummary;

/** The name of a pack's folder or file: the words of the title that every system takes in a name. */
final class PackName {

    private static final int LONGEST = 60;

    private PackName() {}

    static String of(BriefingSummary briefing) {
        String plain = Normalizer.normalize(briefing.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        String name = cut.replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "briefing-" + briefing.id() : name;
    }
}
