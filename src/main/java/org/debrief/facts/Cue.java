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
 */
record Cue(Sentence sentence, Token verb, String lemma, Token source, TextSpan cluster, List<TextSpan> content) {

    Cue {
        content = List.copyOf(content);
    }

    Cue withContent(List<TextSpan> found) {
        return new Cue(sentence, verb, lemma, source, cluster, found);
    }
}
