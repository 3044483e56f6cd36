package org.debrief.reading;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where English leaves out "that": "The minister said [that] boat owners who lost income would be paid".
 *
 * <p>The parser takes the first noun after such a verb for its object far too often; with the word in its place it does
 * not.
 */
final class SilentThat {

    private static final Set<String> VERBS = Set.of(
            "say",
            "think",
            "believe",
            "hope",
            "argue",
            "claim",
            "insist",
            "suggest",
            "warn",
            "admit",
            "acknowledge",
            "predict",
            "fear",
            "feel",
            "know",
            "maintain",
            "contend",
            "allege",
            "suspect",
            "concede",
            "assert",
            "announce",
            "complain");
    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> FRONTED = Set.of("if", "unless", "despite", "although", "though", "even");
    private static final Set<String> SUBORDINATORS =
            Set.of("if", "unless", "as", "because", "after", "before", "while", "since", "although", "though", "that");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NOUN_PHRASE_STARTS =
            Set.of("DT", "PDT", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "EX", "$");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they", "there");

    private final List<CoreLabel> words;

    private SilentThat(List<CoreLabel> words) {
        this.words = words;
    }

    /** The places in the sentence before which "that" is left out, ascending. */
    static List<Integer> places(List<CoreLabel> sentence) {
        SilentThat finder = new SilentThat(sentence);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int clause = finder.isVerbOfSaying(i) ? finder.afterAdverbial(i + 1) : -1;
            if (clause > 0 && finder.opensClause(i, clause)) {
                places.add(clause);
            }
        }
        return places;
    }

    private boolean isVerbOfSaying(int i) {
        return words.get(i).tag().startsWith("VB")
                && VERBS.contains(words.get(i).lemma());
    }

    /** "said on Tuesday [that]", "said in a statement [that]". */
    private int afterAdverbial(int i) {
        int at = i;
        if (isTag(at, "IN") && isTag(at + 1, "DT") && isTag(at + 2, "NN")) {
            at += 3;
        }
        if (isTag(at, "IN") && isWord(at + 1, WEEKDAYS)) {
            at += 2;
        }
        return isWord(at, WEEKDAYS) ? at + 1 : at;
    }

    /** Whether a subject with its own finite verb follows; the verb of a relative or other subordinate clause is not it. */
    private boolean opensClause(int verb, int i) {
        boolean fronted = isWord(i, FRONTED);
        if (i >= words.size() || !fronted && !opensNounPhrase(i)) {
            return false;
        }
        int commas = 0;
        boolean subordinate = false;
        for (int j = i + 1; j < words.size(); j++) {
            String tag = tag(j);
            if (tag.equals(",")) {
                commas++;
            } else if (tag.equals(":") || tag.equals(".")) {
                return false;
            } else if (tag.startsWith("W") || isWord(j, SUBORDINATORS)) {
                subordinate = true;
            } else if (FINITE.contains(tag) && subordinate && !fronted) {
                subordinate = false;
            } else if (FINITE.contains(tag)) {
                // One comma parts the verb from "Hill, who ..."; two enclose an apposition of the subject.
                boolean inverted = verb > 0 && tag(verb - 1).equals(",");
                return fronted || commas == 0 || commas == 2 && !inverted;
            }
        }
        return false;
    }

    private boolean opensNounPhrase(int i) {
        String tag = tag(i);
        return tag.equals("PRP") ? isWord(i, SUBJECT_PRONOUNS) : NOUN_PHRASE_STARTS.contains(tag);
    }

    private boolean isWord(int i, Set<String> candidates) {
        return i < words.size() && candidates.contains(word(i).toLowerCase(Locale.ROOT));
    }

    private boolean isTag(int i, String tag) {
        return i < words.size() && tag(i).equals(tag);
    }

    private String word(int i) {
        return words.get(i).word();
    }

    private String tag(int i) {
        return words.get(i).tag();
    }
}
