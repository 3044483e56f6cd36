package org.debrief.briefings;

import org.debrief.pages.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was handed in.
 *
 * @param name the file's name, or the address
 * @param form what was found in it, to be corrected; empty where it could not be read
 * @param problem a plain sentence, where it could not be read
 */
record Arrival(String name, BriefingForm form, @Nullable String problem) {

    private static final int LONGEST_NAME = 300;

    static Arrival read(String name, BriefingForm form) {
        return new Arrival(nameOf(name), form, null);
    }

    static Arrival unreadable(String name, String sentence) {
        return new Arrival(nameOf(name), BriefingForm.empty(), sentence);
    }

    /** What a file may be called on a page: one short line. */
    static String nameOf(String given) {
        String plain = given.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.isEmpty() ? "A document without a name" : Trimmed.to(plain, LONGEST_NAME);
    }

    /** With what the person typed for this one document in place of what was found in it. */
    Arrival with(BriefingForm typed) {
        return about(
                either(typed.title(), form.title()),
                either(typed.source(), form.source()),
                either(typed.published(), form.published()));
    }

    /** With the source and day that the person typed for all documents, where this one does not tell its own. */
    Arrival among(BriefingForm typed) {
        return about(form.title(), either(form.source(), typed.source()), either(form.published(), typed.published()));
    }

    private Arrival about(String title, String source, String published) {
        return problem == null
                ? new Arrival(name, new BriefingForm(title, source, published, form.text()), null)
                : this;
    }

    private static String either(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
