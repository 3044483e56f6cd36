package org.debrief.quizzes;

import java.util.List;

/**
 * Which questions a page of an attempt shows, and where its buttons lead.
 *
 * @param from the first question shown, from 1
 * @param to the last question shown
 * @param of how many there are
 */
record Turn(int from, int to, int of) {

    static Turn at(String wanted, Sitting sitting) {
        return at(wanted, sitting.paper().size(), sitting.isOnePerPage());
    }

    static Turn at(String wanted, int size, boolean onePerPage) {
        if (!onePerPage) {
            return new Turn(1, size, size);
        }
        int number = Math.max(1, Math.min(number(wanted), size));
        return new Turn(number, number, size);
    }

    /** The number that a form or an address names; 1 when it names none. */
    static int number(String text) {
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 1;
    }

    <T> List<T> shownOf(List<T> all) {
        return all.subList(from - 1, to);
    }

    public boolean hasBack() {
        return from > 1;
    }

    public boolean hasNext() {
        return to < of;
    }

    public int back() {
        return from - 1;
    }

    public int next() {
        return to + 1;
    }

    public boolean isSingle() {
        return from == to && of > 1;
    }
}
