package org.debrief.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.people.ListLines.Line;

/** Reads a list of people: name and email in each line, or wherever a first line with headings says. */
final class PeopleList {

    static final int MOST = 1_000;

    private static final Set<String> NAME = Set.of("name", "full name", "trainee", "student");
    private static final Set<String> EMAIL = Set.of("email", "e-mail", "email address", "e-mail address", "mail");

    private PeopleList() {}

    static List<ListedPerson> read(String text) throws UnreadableListException {
        List<Line> lines = ListLines.of(text);
        int name = 0;
        int email = 1;
        if (!lines.isEmpty() && column(lines.get(0), EMAIL) >= 0) {
            name = column(lines.get(0), NAME);
            email = column(lines.get(0), EMAIL);
            lines = lines.subList(1, lines.size());
        }
        if (name < 0) {
            throw new UnreadableListException(
                    "The first line has headings, but none of them is “name”. Add it, or leave the headings out.");
        }
        if (lines.isEmpty()) {
            throw new UnreadableListException("There is nobody in this list. Write one person a line: name, email.");
        }
        if (lines.size() > MOST) {
            throw new UnreadableListException("The list has " + lines.size() + " people. Enrol at most " + MOST
                    + " at once, and the others afterwards.");
        }
        int nameCell = name;
        int emailCell = email;
        return lines.stream()
                .map(line -> new ListedPerson(line.number(), cell(line, nameCell), cell(line, emailCell)))
                .toList();
    }

    private static int column(Line headings, Set<String> called) {
        for (int i = 0; i < headings.cells().size(); i++) {
            if (called.contains(headings.cells().get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }
}
