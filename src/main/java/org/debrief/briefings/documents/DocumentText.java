package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects a document's text, a paragraph, heading, list item or table row at a time. */
final class DocumentText {

    /** Words, with the bars between cells; what has more, the reader of articles would take for a sentence. */
    private static final int LONGEST_ROW = 16;

    private static final int FEWEST_WORDS_OF_PROSE = 8;

    /** Lines that are all shorter than this may be taken for one wrapped paragraph, unless blank lines part them. */
    private static final int SURELY_NO_WRAPPED_LINE = 121;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u2028\\u2029\\u3000]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\ufffc]|[\\p{Cntrl}&&[^\\s]]");
    private static final Pattern FINAL_STOP = Pattern.compile("(?<![.!?])[.:;]$");

    private enum Kind {
        BLOCK,
        ITEM,
        ROW
    }

    private record Line(String words, Kind kind) {}

    private final List<Line> lines = new ArrayList<>();
    private final int mostCharacters;
    private int length;

    DocumentText(Limits limits) {
        this.mostCharacters = limits.characters();
    }

    /** No more is taken. */
    boolean isFull() {
        return length >= mostCharacters;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void paragraph(String words) {
        add(words, Kind.BLOCK);
    }

    /** Readers of articles know a heading by its missing full stop. */
    void heading(String words) {
        add(FINAL_STOP.matcher(clean(words)).replaceFirst(""), Kind.BLOCK);
    }

    /** Without its bullet or number, which would be read as a word of it. */
    void item(String words) {
        add(words, Kind.ITEM);
    }

    /**
     * Cells between bars are no sentence, so nothing is asked about them; a row too long to be known for one is left out.
     * Sentences in a cell mean that the table only places them on the page.
     */
    void row(List<String> cells) {
        if (cells.stream().anyMatch(DocumentText::isProse)) {
            cells.forEach(cell -> cell.lines().forEach(this::paragraph));
            return;
        }
        String row = String.join(
                " | ",
                cells.stream()
                        .map(DocumentText::clean)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
        if (row.split(" ").length <= LONGEST_ROW) {
            add(FINAL_STOP.matcher(row).replaceFirst(""), Kind.ROW);
        }
    }

    private static boolean isProse(String cell) {
        return Punctuation.endsSentence(cell) && cell.strip().split("\\s+").length >= FEWEST_WORDS_OF_PROSE;
    }

    String text() {
        boolean looksWrapped = lines.stream().allMatch(line -> line.words.length() < SURELY_NO_WRAPPED_LINE);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                Kind kind = lines.get(i).kind;
                boolean close = kind != Kind.BLOCK && kind == lines.get(i - 1).kind && !looksWrapped;
                text.append(close ? "\n" : "\n\n");
            }
            text.append(lines.get(i).words);
        }
        return text.toString();
    }

    static String clean(String words) {
        return SPACES.matcher(INVISIBLE.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private void add(String words, Kind kind) {
        String clean = clean(words);
        int room = mostCharacters - length;
        if (clean.isEmpty() || room <= 0) {
            return;
        }
        String taken = clean.length() <= room ? clean : clean.substring(0, room);
        lines.add(new Line(taken, kind));
        length += taken.length() + 2;
    }
}
