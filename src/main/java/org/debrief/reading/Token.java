package org.debrief.reading;

/**
 * A word or punctuation mark with what the language models say of it.
 *
 * @param index its place in the sentence, from 0
 * @param word as the cleaned text has it
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param entity PERSON, ORGANIZATION, LOCATION, MISC, or O
 * @param span in the article's text as it was given
 * @param head index of the word that governs it, or -1 at the root
 * @param relation Universal Dependencies relation to its head, "root" at the root
 */
public record Token(
        int index, String word, String lemma, String tag, String entity, TextSpan span, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    public boolean isPunctuation() {
        return !Character.isLetterOrDigit(word.charAt(0)) && !tag.equals("$") && !word.startsWith("$");
    }

    /** Whether the lower-case word is one of these. */
    public boolean is(String... words) {
        for (String candidate : words) {
            if (word.equalsIgnoreCase(candidate)) {
                return true;
            }
        }
        return false;
    }
}
