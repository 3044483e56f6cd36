package org.debrief.quizzes.drill;

/** How well an answer was remembered. */
public enum Grade {
    /** The answer was wrong. */
    AGAIN(1, "Again"),
    /** Right, with difficulty. */
    HARD(2, "Hard"),
    /** Right. */
    GOOD(3, "Good"),
    /** Right, without having to think. */
    EASY(4, "Easy");

    private final int number;
    private final String words;

    Grade(int number, String words) {
        this.number = number;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** From 1 for {@link #AGAIN} to 4 for {@link #EASY}, as the formulas count them. */
    int number() {
        return number;
    }
}
