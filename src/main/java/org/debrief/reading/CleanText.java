package org.debrief.reading;

import java.util.List;

/** The text that the language models read, one line a block, with the way back to the text as it was given. */
final class CleanText {

    /**
     * In code units: what goes on longer without white space is no word, and the models' memory grows with the square of
     * its length. Its rest is left out.
     */
    private static final int LONGEST_WORD = 300;

    private final String text;
    private final int[] rawOffsets;

    private CleanText(String text, int[] rawOffsets) {
        this.text = text;
        this.rawOffsets = rawOffsets;
    }

    String text() {
        return text;
    }

    /** The span of the original text for a span of the cleaned text. */
    TextSpan toRaw(int start, int end) {
        return new TextSpan(rawOffsets[start], rawOffsets[end - 1] + 1);
    }

    /**
     * Cleans the blocks that are part of the article. White space becomes single; quotation marks are left out, since the
     * parser takes them for words: {@link Quotation} keeps where they stood.
     */
    static CleanText of(String raw, List<Block> blocks, List<Quotation> quotations) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() + blocks.size()];
        boolean[] skip = marks(raw, quotations);
        for (Block block : blocks) {
            if (block.kind() == BlockKind.BOILERPLATE) {
                continue;
            }
            int run = 0;
            for (int i = block.body().start(); i < block.body().end(); i++) {
                char c = cleaned(raw.charAt(i));
                boolean afterSpace = text.length() == 0
                        || text.charAt(text.length() - 1) == ' '
                        || text.charAt(text.length() - 1) == '\n';
                run = c == ' ' ? 0 : run + 1;
                if (c == 0 || skip[i] || run > LONGEST_WORD || (c == ' ' && afterSpace)) {
                    continue;
                }
                offsets[text.length()] = i;
                text.append(c);
            }
            offsets[text.length()] = block.body().end() - 1;
            text.append('\n');
        }
        return new CleanText(text.toString(), offsets);
    }

    private static boolean[] marks(String raw, List<Quotation> quotations) {
        boolean[] skip = new boolean[raw.length()];
        for (Quotation quotation : quotations) {
            skipMarks(raw, skip, quotation.span().start(), quotation.inner().start());
            skipMarks(raw, skip, quotation.inner().end(), quotation.span().end());
        }
        return skip;
    }

    private static void skipMarks(String raw, boolean[] skip, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = raw.charAt(i);
            skip[i] = !Character.isLetterOrDigit(c) && ".,!?…;:".indexOf(c) < 0;
        }
    }

    private static char cleaned(char c) {
        return switch (c) {
            case '‘', '’', '´', 'ʼ' -> '\'';
            case '"', '“', '”', '„', '«', '»', '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad' -> 0;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
