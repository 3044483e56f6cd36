package org.debrief.quizzes;

/** The letters under which options are shown and sent: a for the first, b for the second … */
final class Letters {

    private Letters() {}

    static String at(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** The index of a letter among {@code size} options, or -1 when it stands for none of them. */
    static int index(String letter, int size) {
        int index = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
        return index >= 0 && index < size ? index : -1;
    }
}
