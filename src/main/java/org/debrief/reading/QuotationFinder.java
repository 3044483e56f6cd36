package org.debrief.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what stands in quotation marks, paragraph by paragraph. Copes with marks that were forgotten: a closing mark
 * alone opens its quotation at the start of its sentence run, an opening mark alone closes it at the paragraph's end,
 * and a paragraph that reopens the marks continues the quotation before it.
 */
final class QuotationFinder {

    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    /** In code units; a mark that is not closed until then is an apostrophe. */
    private static final int LONGEST_IN_SINGLE_MARKS = 2_000;

    private QuotationFinder() {}

    static List<Quotation> find(String text, List<Block> blocks) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() != BlockKind.BOILERPLATE) {
                boolean nextReopens = i + 1 < blocks.size()
                        && blocks.get(i + 1).kind() == BlockKind.PARAGRAPH
                        && startsWithMark(text, blocks.get(i + 1).span());
                findInBlock(text, blocks.get(i), nextReopens, found);
            }
        }
        return found;
    }

    private static boolean startsWithMark(String text, TextSpan span) {
        char first = text.charAt(span.start());
        return first == '"' || first == '“' || first == '«' || text.startsWith("''", span.start());
    }

    private static void findInBlock(String text, Block block, boolean nextReopens, List<Quotation> found) {
        TextSpan body = block.body();
        int open = -1;
        int runStart = body.start();
        for (int i = body.start(); i < body.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && isSingleOpening(text, i, body)) {
                int close = singleClosing(text, i + 1, body.end());
                if (close > 0) {
                    found.add(quotation(text, block, i, close + 1, false));
                    i = close;
                    runStart = close + 1;
                    continue;
                }
            }
            @Nullable Boolean opens = opens(text, i, body, open >= 0);
            if (opens == null || isInchMark(text, i, open)) {
                continue;
            }
            if (opens) {
                if (open >= 0) {
                    // The mark before was never closed.
                    found.add(quotation(text, block, open, i, false));
                }
                open = i;
            } else {
                int start = open >= 0 ? open : sentenceStart(text, runStart, i);
                int width = text.charAt(i) == '\'' ? 2 : 1;
                found.add(quotation(text, block, start, i + width, false));
                open = -1;
                runStart = i + width;
            }
            if (c == '`' || (c == '\'' && i + 1 < body.end() && text.charAt(i + 1) == '\'')) {
                i++;
            }
        }
        if (open >= 0) {
            found.add(quotation(text, block, open, body.end(), nextReopens));
        }
    }

    /** True for a mark that opens, false for one that closes, null for any other character. */
    private static @Nullable Boolean opens(String text, int i, TextSpan body, boolean inside) {
        char c = text.charAt(i);
        boolean atStart = i == body.start();
        char before = atStart ? ' ' : text.charAt(i - 1);
        char after = i + 1 < body.end() ? text.charAt(i + 1) : ' ';
        if (OPENING.indexOf(c) >= 0) {
            // Some writers close with the opening mark.
            return !(inside && !Character.isWhitespace(before) && !Character.isLetterOrDigit(after));
        }
        if (CLOSING.indexOf(c) >= 0) {
            return !inside && (atStart || Character.isWhitespace(before)) && Character.isLetterOrDigit(after);
        }
        boolean doubled = c == '\'' && after == '\'';
        if (c == '`' && after == '`') {
            return true;
        }
        if (c != '"' && !doubled) {
            return null;
        }
        if (doubled) {
            after = i + 2 < body.end() ? text.charAt(i + 2) : ' ';
        }
        boolean spaceBefore = atStart || Character.isWhitespace(before) || "([—–-/".indexOf(before) >= 0;
        boolean wordAfter = Character.isLetterOrDigit(after) || "$£€…[('‘.".indexOf(after) >= 0;
        if (inside) {
            return spaceBefore && !atStart && Character.isUpperCase(after);
        }
        return spaceBefore || wordAfter;
    }

    /** 5'10" and 24" are lengths. */
    private static boolean isInchMark(String text, int i, int open) {
        return text.charAt(i) == '"' && open < 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
    }

    private static boolean isSingleOpening(String text, int i, TextSpan body) {
        char c = text.charAt(i);
        if (c != '‘' && c != '\'') {
            return false;
        }
        if (c == '\'' && i + 1 < body.end() && text.charAt(i + 1) == '\'') {
            return false;
        }
        boolean spaceBefore = i == body.start() || Character.isWhitespace(text.charAt(i - 1));
        char after = i + 1 < body.end() ? text.charAt(i + 1) : ' ';
        char later = i + 2 < body.end() ? text.charAt(i + 2) : ' ';
        // '80s, 'em and 'twas are not quotations.
        return spaceBefore && Character.isLetter(after) && (c == '‘' || Character.isUpperCase(after) || later != 'e');
    }

    private static int singleClosing(String text, int from, int end) {
        int fallback = -1;
        int last = Math.min(end, from + LONGEST_IN_SINGLE_MARKS);
        for (int i = from; i < last; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '“' || c == '”' || c == '‘') {
                break;
            }
            if (c == '’' || c == '\'') {
                char after = i + 1 < end ? text.charAt(i + 1) : ' ';
                char before = text.charAt(i - 1);
                if (Character.isLetterOrDigit(after)) {
                    continue;
                }
                if (".,!?…".indexOf(before) >= 0) {
                    return i;
                }
                if (fallback < 0 && before != 's') {
                    fallback = i;
                }
            }
        }
        return fallback;
    }

    /** Where a quotation whose opening mark is missing begins: after the last sentence that ended without a mark. */
    private static int sentenceStart(String text, int runStart, int close) {
        int start = runStart;
        while (start < close && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static Quotation quotation(String text, Block block, int start, int end, boolean continued) {
        int to = end;
        while (to > start && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int from = start;
        int innerEnd = to;
        while (from < innerEnd && isMarkOrSpace(text.charAt(from))) {
            from++;
        }
        while (innerEnd > from && isMarkOrSpace(text.charAt(innerEnd - 1))) {
            innerEnd--;
        }
        return new Quotation(new TextSpan(start, to), new TextSpan(from, innerEnd), block.index(), continued);
    }

    private static boolean isMarkOrSpace(char c) {
        return Character.isWhitespace(c) || "\"“”„«»‘’'`".indexOf(c) >= 0;
    }
}
