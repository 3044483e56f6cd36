package org.debrief.drafting;

import java.util.List;

/**
 * All that was found in one article: every fact, also those that no question was made from, and the questions in
 * the order of the text.
 *
 * @param language ISO 639-1 code of the article's language, always "en" today
 * @param spares questions that passed the gate, too, and did not come into the set, where the request asks for them; in
 *     the order of the text
 */
public record Drafting(String language, List<NumberedFact> facts, List<Draft> drafts, List<Draft> spares) {

    public Drafting {
        facts = List.copyOf(facts);
        drafts = List.copyOf(drafts);
        spares = List.copyOf(spares);
    }
}
