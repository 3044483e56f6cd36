package org.debrief.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.debrief.reading.Quotation;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** A statement while it is being put together: more pieces of what was said may join it. */
final class Attribution {

    private final Speaker speaker;
    private final String cue;
    private final TextSpan cueSpan;
    private final TextSpan cluster;
    private final boolean asserted;
    private final boolean firm;
    private final int block;
    private final List<TextSpan> content = new ArrayList<>();
    private boolean direct;

    Attribution(Speaker speaker, Cue cue, boolean asserted) {
        this(
                speaker,
                cue.lemma(),
                cue.verb().span(),
                cue.cluster(),
                asserted,
                cue.firm(),
                cue.sentence().block().index());
        content.addAll(cue.content());
    }

    Attribution(
            Speaker speaker,
            String cue,
            TextSpan cueSpan,
            TextSpan cluster,
            boolean asserted,
            boolean firm,
            int block) {
        this.speaker = speaker;
        this.cue = cue;
        this.cueSpan = cueSpan;
        this.cluster = cluster;
        this.asserted = asserted;
        this.firm = firm;
        this.block = block;
    }

    Speaker speaker() {
        return speaker;
    }

    TextSpan cluster() {
        return cluster;
    }

    int block() {
        return block;
    }

    boolean isDirect() {
        return direct;
    }

    boolean isFirm() {
        return firm;
    }

    boolean hasContent() {
        return !content.isEmpty();
    }

    /** Whether this quotation is part of the content found so far, or the content part of it. */
    boolean touches(TextSpan span) {
        return content.stream().anyMatch(span::overlaps);
    }

    /** The end of what was said so far. */
    int end() {
        return content.stream().mapToInt(TextSpan::end).max().orElse(cluster.end());
    }

    /** Takes in a quotation: pieces that it covers or that it continues become one piece with it. */
    void add(Quotation quotation) {
        direct = true;
        TextSpan span = quotation.span();
        List<TextSpan> kept = new ArrayList<>();
        for (TextSpan piece : content) {
            if (piece.overlaps(span) && !span.overlaps(cluster)) {
                span = span.join(piece);
            } else {
                kept.add(piece);
            }
        }
        content.clear();
        content.addAll(kept);
        content.add(span);
        content.sort(Comparator.naturalOrder());
    }

    Statement toStatement() {
        TextSpan span = cluster;
        for (TextSpan piece : content) {
            span = span.join(piece);
        }
        return new Statement(span, speaker, cue, cueSpan, content, direct, asserted, firm);
    }

    /** Whether the text says that the words were said. */
    static boolean isAsserted(Cue cue) {
        for (Token child : cue.sentence().children(cue.verb())) {
            if (child.is("not", "n't", "never", "would", "could", "should", "might", "may", "if", "whether", "unless")
                    && child.index() < cue.verb().index()) {
                return false;
            }
        }
        Token last = cue.sentence().token(cue.sentence().tokens().size() - 1);
        return !last.is("?") || !cue.content().isEmpty();
    }
}
