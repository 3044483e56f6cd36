package org.debrief.pages;

/** Tells what is sent as text and is none. */
public final class PlainText {

    private PlainText() {}

    /** Whether it holds the null character: the database takes every other one. */
    public static boolean isNone(String words) {
        return words.indexOf('\0') >= 0;
    }
}
