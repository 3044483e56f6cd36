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

    private static final Pattern HEADING = Pattern.compile("h[1-6]|dt");
    private static final Pattern SPACE = Pattern.compile("\\s");

    /** Lines of a page that are no part of its article, wherever they stand. */
    private static final Pattern NO_PART = Pattern.compile(
            "(?i)[·|•\\s]*(\\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?( [a-z]{2,4})?|advertisement|share|tweet|print|email|save|listen|copy link"
                    + "|\\d+ (min(ute)?s?|comments?)( read)?|reading time.*|read more.*|see also.*|related( \\w+)?:?|follow us.*"
                    + "|(sign up|subscribe|log in|sign in|register)\\b.{0,120}|(first )?(published|updated|last updated|posted)\\b.{0,60}"
                    + "|image:.*|photo(graph)?:.*|listen to this .*|continue reading.*|skip to .*|back to top|©.*|copyright .*)");

    private final DocumentText text;
    private final StringBuilder words = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int linkedCharacters;
    private int breaks;

    private int links;
    private int items;
    private int cellsWithin;

    HtmlBlocks(DocumentText text) {
        this.text = text;
    }

    /** All that is in the element, in its order. Without recursion, so that nesting cannot exhaust the stack. */
    void add(Element element) {
        NodeTraversor.traverse(this, element);
        paragraph();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            String written = SPACE.matcher(run.getWholeText()).replaceAll(" ");
            if (!written.isBlank()) {
                breaks = 0;
                linkedCharacters += links > 0 ? written.length() : 0;
            }
            words.append(written);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (element.isBlock() && cellsWithin == 0) {
                end(element.parent() == null ? "" : element.parent().normalName());
            }
            count(element.normalName(), 1);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        count(name, -1);
        if (name.equals("td") || name.equals("th")) {
            cells.add(words.toString());
            clear();
        } else if (name.equals("tr")) {
            text.row(cells);
            cells.clear();
        } else if (element.isBlock() && cellsWithin > 0) {
            words.append('\n');
        } else if (element.isBlock()) {
            items += name.equals("li") ? 1 : 0;
            end(name);
            items -= name.equals("li") ? 1 : 0;
        }
    }

    private void count(String name, int change) {
        switch (name) {
            case "a" -> links += change;
            case "li" -> items += change;
            case "td", "th" -> cellsWithin += change;
            default -> {}
        }
    }

    /** A single line break ends a paragraph where a sentence ends before it, and only wraps the line elsewhere. */
    private void lineBreak() {
        breaks++;
        if (breaks > 1 || Punctuation.endsSentence(words)) {
            paragraph();
        } else {
            words.append(' ');
        }
    }

    private void end(String name) {
        boolean heading = HEADING.matcher(name).matches();
        if (!heading && items == 0) {
            paragraph();
            return;
        }
        if (heading && !isLinked()) {
            text.heading(words.toString());
        } else if (!isLinked()) {
            text.item(words.toString());
        }
        clear();
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
        return linkedCharacters > 0
                && linkedCharacters * 10 > DocumentText.clean(words.toString()).length() * 9;
    }

    private void clear() {
        words.setLength(0);
        linkedCharacters = 0;
        breaks = 0;
    }
}
