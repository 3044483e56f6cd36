package org.debrief.facts;

import java.util.List;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * A word that attributes, with whoever it attributes to.
 *
 * @param verb the cue word; of "according to" the word "according"
 * @param source the head word of the speaker's phrase, in the same sentence
 * @param cluster from the first to the last word of speaker and cue, without the content
 * @param firm whether it tells of something said and the tree of the sentence settles by whom and what
 */
record Cue(
        Sentence sentence,
        Token verb,
        String lemma,
        Token source,
        TextSpan cluster,
        List<TextSpan> content,
        boolean firm) {

    Cue {
        content = List.copyOf(content);
    }

    /** A cue that the tree of the sentence settles. */
    Cue(Sentence sentence, Token verb, String lemma, Token source, TextSpan cluster, List<TextSpan> content) {
        this(sentence, verb, lemma, source, cluster, content, true);
    }

    /** A cue that the order of the words tells of, with one piece of content. */
    static Cue loose(Sentence sentence, Token verb, String lemma, Token source, TextSpan content) {
        return new Cue(sentence, verb, lemma, source, source.span().join(verb.span()), List.of(content), false);
    }

    Cue withContent(List<TextSpan> found) {
        return new Cue(sentence, verb, lemma, source, cluster, found, firm);
    }
}
