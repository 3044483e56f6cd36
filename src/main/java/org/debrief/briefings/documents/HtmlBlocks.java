package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.reading.Boilerplate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts elements of a page into paragraphs, headings, list items and table rows. */
final class HtmlBlocks implements NodeVisitor {

    private static final Pattern HEADING = Pattern.compile("h[1-6]|dt");
    private static final Pattern SPACE = Pattern.compile("\\s");

    /** Lines of a page that are no part of its article, wherever they stand, and that readers of articles do not know. */
    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(\\d{1,2}[:.]\\d{2}( ?[ap]\\.?m\\.?)?( [a-z]{2,4})?|share|tweet|print|email|save|listen|copy link"
                    + "|\\d+ (min(ute)?s?|comments?)( read)?|reading time.*|read more.*|see also.*|related( \\w+)?:?|follow us.*"
                    + "|(sign up|subscribe|log in|sign in|register)\\b.{0,120}|(first )?(published|updated|last updated|posted)\\b.{0,60}"
                    + "|photograph:.*|listen to this .*|skip to .*|back to top)");

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[·|•\\s]+");
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)©.*|copyright (©|\\(c\\)|\\d{4}\\b).*");

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
        if (name.equals("td") || name.equals("th")) {
            cells.add(words.toString());
            clear();
        } else if (name.equals("tr")) {
            text.row(cells);
            cells.clear();
        } else if (element.isBlock() && cellsWithin > 0) {
            words.append('\n');
        } else if (element.isBlock()) {
            end(name);
        }
        count(name, -1);
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
        if (!isFurniture(clean) && !(isLinked() && !Punctuation.endsSentence(clean))) {
            text.paragraph(clean);
        }
        clear();
    }

    /** A sentence is not, however it begins: “Register offices will close on Friday.” */
    private static boolean isFurniture(String clean) {
        String line = MARKS_BEFORE.matcher(clean).replaceFirst("");
        boolean sentence = Punctuation.endsSentence(line) && !line.endsWith("…") && !line.endsWith("...");
        return COPYRIGHT.matcher(line).matches()
                || !sentence
                        && (Boilerplate.matches(line) || FURNITURE.matcher(line).matches());
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
