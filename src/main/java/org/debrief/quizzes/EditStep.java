package org.debrief.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.debrief.questions.BankQuestion;

/**
 * A button of the form that changes a quiz, other than "Save": it changes the list on the page and saves nothing.
 *
 * @param name the button: up, down, remove, newest, all-newest, add, order; or none
 * @param version the question beside which it stands; 0 where it stands beside none
 * @param said what it did, in a sentence
 */
record EditStep(String name, long version, String said) {

    static final EditStep NONE = new EditStep("", 0, "");

    private static final String UNSAVED = " It is not saved yet.";
    private static final List<String> BESIDE_A_QUESTION = List.of("up", "down", "remove", "newest");

    static EditStep sent(MultivaluedMap<String, String> fields) {
        for (String name : BESIDE_A_QUESTION) {
            String version = fields.getFirst(name);
            if (version != null && version.matches("[0-9]{1,18}")) {
                return new EditStep(name, Long.parseLong(version), "");
            }
        }
        String step = fields.getFirst("step");
        return step == null ? NONE : new EditStep(step, 0, "");
    }

    boolean isNone() {
        return name.isEmpty();
    }

    /** Does it, and tells what it did. The focus then goes to where the next press is likely. */
    EditStep takenOn(EditList list) {
        switch (name) {
            case "up" -> list.move(version, -1);
            case "down" -> list.move(version, 1);
            case "remove" -> list.remove(version);
            case "newest" -> {
                BankQuestion newest = list.newest(version);
                list.renew(version);
                return newest == null ? this : new EditStep(name, newest.versionId(), words(list) + UNSAVED);
            }
            case "all-newest" -> list.renewAll();
            default -> {
                // The ticked questions are added and the numbers applied whichever button is pressed.
            }
        }
        return new EditStep(name, version, words(list) + UNSAVED);
    }

    private String words(EditList list) {
        return switch (name) {
            case "up", "down" ->
                "The question is now number " + (list.versions().indexOf(version) + 1) + ".";
            case "remove" -> "The question is taken out.";
            case "newest" -> "The question is asked in its newest wording.";
            case "all-newest" -> "All questions are asked in their newest wording.";
            case "add" -> "The quiz now has " + list.versions().size() + " questions.";
            default -> "The questions are in the order of the numbers.";
        };
    }

    /** Whether the button of this name beside this question has the focus: the one just pressed, or its counterpart at an end. */
    public boolean focuses(String button, EditRow row) {
        if (row.version() != version) {
            return false;
        }
        boolean up = name.equals("up");
        return switch (button) {
            case "up" -> up ? !row.first() : name.equals("down") && row.last();
            case "down" -> up ? row.first() : name.equals("down") && !row.last();
            default -> false;
        };
    }
}
