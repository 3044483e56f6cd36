package org.debrief.questions;

import java.util.List;

/**
 * A question as a pack has it: its newest wording, and what its instructor has noted beside it.
 *
 * @param archived whether it is put away
 */
record PackQuestion(Wording wording, List<String> tags, boolean archived) {

    PackQuestion {
        tags = List.copyOf(tags);
    }

    static PackQuestion of(Wording wording) {
        return new PackQuestion(wording, List.of(), false);
    }
}
