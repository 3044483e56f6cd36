package org.debrief.drafting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.debrief.facts.Bodies;

/** Whether two options may be one person, country or body under two names, so that both would be right. */
final class SameName {

    /** Surnames shorter than this are often alike: "Olsen" and "Olson". */
    private static final int SHORTEST_SURNAME = 6;

    private static final int SHORTEST_PART = 3;

    private static final int MOST_LETTERS_APART = 2;

    private SameName() {}

    static boolean amongOptions(Draft draft) {
        if (draft.kind() != QuestionKind.WHO_SAID || draft.format() != QuestionFormat.SINGLE_CHOICE) {
            return false;
        }
        List<String> options = draft.options().stream().map(DraftOption::text).toList();
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                if (mayBeOne(options.get(i), options.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "The U.S." and "the United States", "the party congress" and "the Workers’ Party Congress", "Soleimani" and "Soleymani". */
    static boolean mayBeOne(String one, String other) {
        if (Gazetteer.usual(one).equalsIgnoreCase(Gazetteer.usual(other))) {
            return true;
        }
        String a = plain(one);
        String b = plain(other);
        return a.equals(b)
                || (" " + a).endsWith(" " + b)
                || (" " + b).endsWith(" " + a)
                || areSpeltAlike(a, b)
                || isJoined(a, b)
                || isJoined(b, a);
    }

    /** "Centcom" of "US Central Command". */
    private static boolean isJoined(String shorter, String name) {
        if (shorter.contains(" ") || shorter.length() < SHORTEST_SURNAME) {
            return false;
        }
        String[] words = name.split(" ");
        for (int i = 0; i + 1 < words.length; i++) {
            for (int cut = SHORTEST_PART; cut <= shorter.length() - SHORTEST_PART; cut++) {
                if (words[i].startsWith(shorter.substring(0, cut)) && words[i + 1].startsWith(shorter.substring(cut))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areSpeltAlike(String a, String b) {
        String one = a.substring(a.lastIndexOf(' ') + 1);
        String other = b.substring(b.lastIndexOf(' ') + 1);
        boolean persons = a.contains(" ") && b.contains(" ");
        return persons
                && !one.equals(other)
                && !Bodies.isBody(one)
                && Math.min(one.length(), other.length()) >= SHORTEST_SURNAME
                && one.charAt(0) == other.charAt(0)
                && lettersApart(one, other) <= MOST_LETTERS_APART;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^the ", "")
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip();
    }

    /** How many letters have to be put in, left out or exchanged. */
    private static int lettersApart(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
