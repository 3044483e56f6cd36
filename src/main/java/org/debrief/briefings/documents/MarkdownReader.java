package org.debrief.briefings.documents;

import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown: its marks, code and pictures are left out. */
final class MarkdownReader {

    private static final int DEEPEST_BLOCK = 100;

    private final Refusals refusals;
    private final Limits limits;

    MarkdownReader(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    ReadDocument read(String decoded) throws UnreadableDocument {
        FrontMatter front = FrontMatter.of(decoded);
        DocumentText text = new DocumentText(limits);
        Node document =
                Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build().parse(front.text());
        for (Node node = document; node != null && !text.isFull(); node = next(node, document)) {
            if (node instanceof Heading) {
                text.heading(words(node));
            } else if (node instanceof Paragraph && node.getParent() instanceof ListItem) {
                text.item(words(node));
            } else if (node instanceof IndentedCodeBlock indented) {
                // In an article that is a passage set in, not a program.
                text.paragraph(indented.getLiteral());
            } else if (node instanceof Paragraph) {
                paragraph(text, words(node));
            }
        }
        if (text.isEmpty()) {
            throw refusals.noText();
        }
        return MissingFacts.fill(new ReadDocument(front.title(), front.source(), front.published(), text.text()));
    }

    /** Lines with bars are a table of GitHub's Markdown. */
    private static void paragraph(DocumentText text, String words) {
        if (!words.lines().allMatch(line -> line.contains("|"))) {
            text.paragraph(words);
            return;
        }
        words.lines().filter(line -> !line.matches("[\\s|:-]+")).forEach(line -> text.row(List.of(line.split("\\|"))));
    }

    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        for (Node node = block; node != null; node = next(node, block)) {
            if (node instanceof Text run) {
                words.append(run.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append('\n');
            }
        }
        return words.toString();
    }

    /** In document order, without what stands for a picture. A loop, since a visitor that calls itself runs out of stack on hostile nesting. */
    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at != root) {
            if (at.getNext() != null) {
                return at.getNext();
            }
            at = at.getParent();
        }
        return null;
    }
}
