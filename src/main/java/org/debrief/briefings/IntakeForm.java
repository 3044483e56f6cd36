package org.debrief.briefings;

import jakarta.ws.rs.core.MultivaluedMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the page of waiting documents: the fields of each document end with its number, and the button
 * tells which are meant.
 */
record IntakeForm(MultivaluedMap<String, String> fields) {

    private static final String ALL = "all";

    /** What was typed for a document; null where the page that was sent did not show it. */
    @Nullable BriefingForm typed(long id) {
        if (!fields.containsKey("text-" + id)) {
            return null;
        }
        return new BriefingForm(field("title", id), field("source", id), field("published", id), field("text", id));
    }

    /** Whether a briefing is to be made of it. */
    boolean drafts(long id) {
        String button = button("draft");
        return button.equals(ALL) || button.equals(String.valueOf(id));
    }

    boolean removes(long id) {
        return button("remove").equals(String.valueOf(id));
    }

    /** Whether it is wanted although the same article is there already. */
    boolean wantsAgain(long id) {
        return fields.containsKey("again-" + id);
    }

    private String button(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    private String field(String name, long id) {
        String value = fields.getFirst(name + "-" + id);
        return value == null ? "" : value;
    }
}
