package org.debrief.facts;

import java.util.List;
import org.debrief.reading.TextSpan;

/**
 * Somebody said, wrote, warned, promised or denied something.
 *
 * @param span from the first to the last word of speaker, cue and content
 * @param cue the lemma of the word that says so ("say", "warn", "according to"), empty where
 *     the text gives none and the speaker is carried over
 * @param cueSpan where the cue stands
 * @param content what was said, in one or several pieces, in the order of the text, quotation marks included
 * @param direct whether any of it stands in quotation marks
 * @param asserted whether the text says that it was said; false for "did not say", "would say", "if he says"
 * @param firm whether it was said, and the grammar of the sentence settles by whom and what; false for a feeling, a
 *     stand or a deed that implies it ("worried about", "its ban on", "struck down"), for a headline, and where only the
 *     order of the words tells: shown as a fact, but no question may rest on it
 */
public record Statement(
        TextSpan span,
        Speaker speaker,
        String cue,
        TextSpan cueSpan,
        List<TextSpan> content,
        boolean direct,
        boolean asserted,
        boolean firm)
        implements Fact {

    public Statement {
        content = List.copyOf(content);
    }
}
