package org.debrief.drafting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Tells whether one question lets slip what another one asks for, where one of them asks about an event or an office. */
final class KeyTold {

    private static final Set<QuestionKind> EVENTS =
            EnumSet.of(QuestionKind.WHAT_DONE, QuestionKind.WHERE, QuestionKind.WHY, QuestionKind.ROLE);

    private KeyTold() {}

    static boolean clashes(Draft a, Draft b) {
        return (EVENTS.contains(a.kind()) || EVENTS.contains(b.kind())) && (tells(a, b) || tells(b, a));
    }

    private static boolean tells(Draft teller, Draft asked) {
        String stem = words(teller.stem());
        String key = words(asked.key().text());
        if (asked.kind() == QuestionKind.ROLE) {
            // "Foreign Minister Ingrid Solberg said" tells the office wherever it stands.
            String office = asked.stem()
                    .replaceFirst("^(?:Who is named in the article as|According to the article,) ", "")
                    .replace("which organisation", "");
            String last = words(Names.lastWord(asked.key().text()));
            return stem.contains(last) && Phrases.shareContentWord(teller.stem(), office);
        }
        return stem.contains(key) && teller.evidence().overlaps(asked.evidence());
    }

    /** Lower case, without the article: " fire service ". */
    private static String words(String phrase) {
        String bare = phrase.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%$€£]+", " ")
                .strip();
        return " " + bare.replaceFirst("^the ", "") + " ";
    }
}
