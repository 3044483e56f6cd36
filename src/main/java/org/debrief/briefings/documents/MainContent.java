package org.debrief.briefings.documents;

import java.util.List;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds its article. */
final class MainContent {

    /** Of the words in what the page itself calls its article: with fewer, something of it was lost. */
    private static final double LEAST_SHARE = 0.85;

    private static final int FEWEST_WORDS = 40;

    private MainContent() {}

    static Element of(Document page, Limits limits) {
        Element named = named(page);
        Element guessed = guessed(page, limits);
        int least = (int) (LEAST_SHARE * words(named));
        if (named != null && (guessed == null || words(guessed) < least)) {
            return named;
        }
        return guessed == null || words(guessed) < FEWEST_WORDS ? page.body() : guessed;
    }

    private static @Nullable Element named(Document page) {
        for (String name : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            List<Element> found = page.select(name);
            if (found.size() == 1 && words(found.get(0)) >= FEWEST_WORDS) {
                return found.get(0);
            }
        }
        return null;
    }

    /** By the amount of text and links in each part. It works on a copy, which it takes apart. */
    private static @Nullable Element guessed(Document page, Limits limits) {
        int[] size = new int[2];
        NodeTraversor.traverse(
                (node, depth) -> {
                    size[0]++;
                    size[1] = Math.max(size[1], depth);
                },
                page);
        if (size[0] > limits.elements() || size[1] > limits.xmlDepth()) {
            return null;
        }
        return new Readability4JExtended(page.baseUri(), page.clone()).parse().getArticleContent();
    }

    private static int words(@Nullable Element element) {
        return element == null ? 0 : element.text().split("\\s+").length;
    }
}
