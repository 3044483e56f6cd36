package org.debrief.drafting;

import java.util.List;

/**
 * All that was found in one article: every fact, also those that no question was made from, and the questions in
 * the order of the text.
 *
 * @param language ISO 639-1 code of the article's language, always "en" today
 */
public record Drafting(String language, List<NumberedFact> facts, List<Draft> drafts) {

    public Drafting {
        facts = List.copyOf(facts);
        drafts = List.copyOf(drafts);
    }
}
