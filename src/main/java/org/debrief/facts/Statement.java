package org.debrief.facts;

import java.util.List;
import org.debrief.reading.TextSpan;

/**
 * Somebody said, wrote, warned, promised or denied something.
 *
 * @param span from the first to the last word of speaker, cue and content
 * @param cue the lemma of the word that says so ("say", "warn", "according to")
 * @param cueSpan where the cue stands
 * @param content what was said, in one or several pieces, in the order of the text, quotation marks included
 * @param direct whether any of it stands in quotation marks
 */
public record Statement(
        TextSpan span, Speaker speaker, String cue, TextSpan cueSpan, List<TextSpan> content, boolean direct)
        implements Fact {

    public Statement {
        content = List.copyOf(content);
    }
}
