package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts elements of a page into paragraphs, headings, list items and table rows. */
final class HtmlBlocks implements NodeVisitor {

    /** Lines of a page that are no part of its article, wherever they stand. */
    private static final Pattern NO_PART = Pattern.compile(
            "(?i)(advertisement|share|tweet|print|email|save|listen|copy link"
                    + "|\\d+ (min(ute)?s?|comments?)( read)?|reading time.*|read more.*|see also.*|related( \\w+)?:?|follow us.*"
                    + "|(sign up|subscribe|log in|sign in|register)\\b.{0,120}|(first )?(published|updated|last updated|posted)\\b.{0,60}"
                    + "|image:.*|photo(graph)?:.*|listen to this .*|continue reading.*|skip to .*|back to top|©.*|copyright .*)");

    private final DocumentText text;
    private final StringBuilder words = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int linkedCharacters;
    private int breaks;

    HtmlBlocks(DocumentText text) {
        this.text = text;
    }

    /** All that is in the element, in its order. Without recursion, so that nesting cannot exhaust the stack. */
    void add(Element element) {
        NodeTraversor.traverse(this, element);
        end(element);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            String written = run.getWholeText();
            if (!written.isBlank()) {
                breaks = 0;
                Element around = run.parent();
                if (around != null && around.closest("a") != null) {
                    linkedCharacters += written.length();
                }
            }
            words.append(written);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (element.isBlock() && element.parent() != null && !isInCell(element)) {
                end(element.parent());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "td", "th" -> {
                cells.add(words.toString());
                words.setLength(0);
                linkedCharacters = 0;
            }
            case "tr" -> {
                text.row(cells);
                cells.clear();
            }
            default -> {
                if (isInCell(element)) {
                    words.append(element.isBlock() ? "\n" : "");
                } else if (element.isBlock()) {
                    end(element);
                }
            }
        }
    }

    private static boolean isInCell(Element element) {
        return element.closest("td, th") != null;
    }

    /** A single line break ends a paragraph where a sentence ends before it, and only wraps the line elsewhere. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1 || Punctuation.endsSentence(words)) {
            paragraph();
        } else {
            words.append('\n');
        }
    }

    private void end(Element element) {
        if (element.normalName().matches("h[1-6]|dt")) {
            if (!isLinked()) {
                text.heading(words.toString());
            }
            clear();
        } else if (element.closest("li") != null) {
            if (!isLinked()) {
                text.item(words.toString());
            }
            clear();
        } else {
            paragraph();
        }
    }

    private void paragraph() {
        String clean = DocumentText.clean(words.toString());
        if (!NO_PART.matcher(clean).matches() && !(isLinked() && !Punctuation.endsSentence(clean))) {
            text.paragraph(clean);
        }
        clear();
    }

    /** A line that is one link leads to another article. */
    private boolean isLinked() {
        return linkedCharacters * 10 > DocumentText.clean(words.toString()).length() * 9;
    }

    private void clear() {
        words.setLength(0);
        linkedCharacters = 0;
        breaks = 0;
    }
}
