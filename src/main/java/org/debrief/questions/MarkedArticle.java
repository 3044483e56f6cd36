package org.debrief.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.debrief.reading.TextSpan;

/** An article cut into paragraphs and pieces, so that the passages that questions rest on can be marked in it. */
public record MarkedArticle(List<Paragraph> paragraphs) {

    /** A line of the article; a heading stands alone without a full stop. */
    public record Paragraph(boolean heading, List<Piece> pieces) {}

    /**
     * A stretch of text with the same questions resting on all of it.
     *
     * @param style of the first question's kind, empty where no question rests on it
     * @param anchors questions whose passage begins here
     * @param questions ids of the questions that rest on it, with spaces between
     */
    public record Piece(String text, String style, List<Long> anchors, String questions) {}

    /**
     * A passage to be marked.
     *
     * @param questionId what it belongs to: an id, or whatever number its page tells questions apart by
     * @param style of the question's kind
     * @param span where it stands in the article
     */
    public record Mark(long questionId, String style, TextSpan span) {}

    public static MarkedArticle of(String text, List<Mark> marks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\\R", -1)) {
            int start = text.indexOf(line, at);
            at = start + line.length();
            if (!line.isBlank()) {
                TextSpan span = new TextSpan(start, at);
                boolean heading =
                        line.strip().matches("[^.!?”\"]{3,90}") && line.strip().split("\\s+").length <= 14;
                paragraphs.add(new Paragraph(heading, pieces(text, span, marks)));
            }
        }
        return new MarkedArticle(paragraphs);
    }

    private static List<Piece> pieces(String text, TextSpan line, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        for (Mark mark : marks) {
            if (mark.span().overlaps(line)) {
                cuts.add(Math.max(line.start(), mark.span().start()));
                cuts.add(Math.min(line.end(), mark.span().end()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = cuts.first();
        for (Integer to : cuts.tailSet(from, false)) {
            pieces.add(piece(text, new TextSpan(from, to), marks));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, TextSpan span, List<Mark> marks) {
        List<Mark> here = marks.stream().filter(m -> m.span().overlaps(span)).toList();
        List<Long> anchors = here.stream()
                .filter(m -> m.span().start() == span.start())
                .map(Mark::questionId)
                .toList();
        String ids = String.join(
                " ", here.stream().map(m -> String.valueOf(m.questionId())).toList());
        return new Piece(span.of(text), here.isEmpty() ? "" : here.get(0).style(), anchors, ids);
    }
}
