package org.debrief.questions;

import java.util.List;
import org.debrief.pages.Problems;

/**
 * The field for the tags of one question, the same in the bank, on the review desk and on a page of its own.
 *
 * @param line the tags as they are, or as they were typed
 * @param back the page of the bank that it stands on; empty elsewhere
 */
public record TagForm(long id, String line, String back, Problems problems) {

    static TagForm of(long id, List<String> tags, String back) {
        return new TagForm(id, String.join(", ", tags), back, Problems.none());
    }

    public int longest() {
        return TagNames.MOST * (TagNames.LONGEST + 2);
    }

    public String suffix() {
        return "-" + id;
    }
}
