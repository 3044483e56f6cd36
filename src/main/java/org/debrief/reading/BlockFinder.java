package org.debrief.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts raw text into paragraphs, headings and boilerplate. */
final class BlockFinder {

    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t\\u00a0]*\\R");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,][\"'”’»)\\]]*$|[\"”»]$");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:[\\p{Lu}][\\p{Lu}.'’/ -]{2,30}(?:[,.] ?[\\p{Lu}][\\p{L}.]+(?: [\\p{Lu}][\\p{L}.]+)?){0,2}"
                    + "(?:, [\\p{L}]{3,9}\\.? \\d{1,2})?(?: ?\\([^)]{2,30}\\))?(?:, [\\p{L}]{3,9}\\.? \\d{1,2})?"
                    + " {0,2}(?:--|[-–—:]|(?<=\\.):) ?"
                    + "|[\\p{Lu}][\\p{L}.]+(?:,? [\\p{Lu}][\\p{L}.]+){0,3} ?\\([^)]{2,30}\\) ?(?:--|[-–—]) ?"
                    + "|\\([^)]{2,30}\\) ?(?:--|[-–—]) ?)");
    /** Forms that only the first paragraph surely has: "Washington — The", "GENEVA/BEIRUT The", "LONDON Ministers". */
    private static final Pattern FIRST_DATELINE = Pattern.compile(
            "^(?:\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)?)? +(?:--|[–—]) +(?=\\p{Lu})"
                    + "|\\p{Lu}{4,}(?:[ /]\\p{Lu}{3,}){0,3} (?=(?:A|An|The) )"
                    + "|\\p{Lu}{4,}(?:, \\p{Lu}\\p{Ll}+)?/\\p{Lu}{4,}(?:, \\p{Lu}\\p{Ll}+)? (?=\\p{Lu})"
                    + "|(?:WASHINGTON|NEW YORK|LONDON|PARIS|BERLIN|BRUSSELS|MOSCOW|BEIJING|TOKYO|SEOUL|KABUL|CAIRO|GENEVA"
                    + "|ROME|MADRID|NEW DELHI|JERUSALEM) (?=\\p{Lu}))");

    private static final int SHORTEST_BODY = 30;
    private static final int LONGEST_HEADING_WORDS = 16;

    private BlockFinder() {}

    static List<Block> find(String text) {
        List<Block> blocks = new ArrayList<>();
        for (TextSpan span : paragraphSpans(text)) {
            String words = span.of(text);
            BlockKind kind = kindOf(words);
            TextSpan body = span;
            int dateline = kind == BlockKind.PARAGRAPH ? endOfDateline(words, isFirst(blocks)) : 0;
            if (words.length() > dateline + SHORTEST_BODY) {
                body = new TextSpan(span.start() + dateline, span.end());
            }
            blocks.add(new Block(blocks.size(), kind, span, body));
        }
        return blocks;
    }

    private static boolean isFirst(List<Block> before) {
        return before.stream().noneMatch(b -> b.kind() == BlockKind.PARAGRAPH);
    }

    private static int endOfDateline(String words, boolean first) {
        Matcher dateline = DATELINE.matcher(words);
        if (dateline.find()) {
            return dateline.end();
        }
        Matcher opening = FIRST_DATELINE.matcher(words);
        return first && opening.find() ? opening.end() : 0;
    }

    private static BlockKind kindOf(String words) {
        if (Boilerplate.matches(words)) {
            return BlockKind.BOILERPLATE;
        }
        boolean ends = SENTENCE_END.matcher(words).find();
        return !ends && words.split("\\s+").length <= LONGEST_HEADING_WORDS ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    /** A line is a paragraph, unless the text was wrapped at a fixed width and separates paragraphs by blank lines. */
    private static List<TextSpan> paragraphSpans(String text) {
        List<TextSpan> spans = new ArrayList<>();
        if (!isHardWrapped(text)) {
            Matcher line = LINE.matcher(text);
            while (line.find()) {
                addTrimmed(spans, text, line.start(), line.end());
            }
            return spans;
        }
        int from = 0;
        Matcher blank = BLANK_LINE.matcher(text);
        while (blank.find()) {
            addTrimmed(spans, text, from, blank.start());
            from = blank.end();
        }
        addTrimmed(spans, text, from, text.length());
        return spans;
    }

    private static boolean isHardWrapped(String text) {
        if (!BLANK_LINE.matcher(text).find()) {
            return false;
        }
        int lines = 0;
        int broken = 0;
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String words = line.group().strip();
            if (words.length() > 120) {
                return false;
            }
            if (words.length() > 40) {
                lines++;
                if (!SENTENCE_END.matcher(words).find() || words.endsWith(",")) {
                    broken++;
                }
            }
        }
        return lines >= 4 && broken * 2 > lines;
    }

    private static void addTrimmed(List<TextSpan> spans, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            spans.add(new TextSpan(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
