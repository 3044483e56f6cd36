package org.debrief.quizzes.drill;

/**
 * The Free Spaced Repetition Scheduler, version 6, with its published default parameters and without steps shorter than a
 * day: a question is due again when the chance that it is still remembered has fallen to 90 %. The formulas are those of
 * “The Algorithm” in the wiki of open-spaced-repetition/fsrs4anki; w0 to w20 below are named as there.
 */
public final class Fsrs {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double RETENTION = 0.9;
    private static final double DECAY = -W[20];

    /** Makes the chance 90 % after as many days as the stability says. */
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;

    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST_INTERVAL = 36_500;

    private Fsrs() {}

    /** After the first review. */
    public static Memory first(Grade grade) {
        return new Memory(W[grade.number() - 1], clampedDifficulty(firstDifficulty(grade)));
    }

    /**
     * After another review.
     *
     * @param days since the review before; 0 on the same day
     */
    public static Memory next(Memory before, Grade grade, long days) {
        double stability = days < 1 ? onTheSameDay(before.stability(), grade) : later(before, grade, days);
        return new Memory(Math.max(LEAST_STABILITY, stability), nextDifficulty(before.difficulty(), grade));
    }

    /** Whole days until it is due, from 1. */
    public static int interval(Memory memory) {
        double days = memory.stability() / FACTOR * (Math.pow(RETENTION, 1 / DECAY) - 1);
        return (int) Math.max(1, Math.min(LONGEST_INTERVAL, Math.rint(days)));
    }

    /** The chance that it is still remembered so many days after its last review, from 0 to 1. */
    static double retrievability(double stability, long days) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    private static double firstDifficulty(Grade grade) {
        return W[4] - Math.exp(W[5] * (grade.number() - 1)) + 1;
    }

    private static double nextDifficulty(double difficulty, Grade grade) {
        double change = -W[6] * (grade.number() - 3);
        double damped = difficulty + change * (10 - difficulty) / 9;
        return clampedDifficulty(W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped);
    }

    private static double clampedDifficulty(double difficulty) {
        return Math.max(1, Math.min(10, difficulty));
    }

    private static double onTheSameDay(double stability, Grade grade) {
        double increase = Math.exp(W[17] * (grade.number() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (grade.number() >= Grade.GOOD.number() ? Math.max(1, increase) : increase);
    }

    private static double later(Memory before, Grade grade, long days) {
        double retrievability = retrievability(before.stability(), days);
        return grade == Grade.AGAIN ? forgotten(before, retrievability) : recalled(before, grade, retrievability);
    }

    private static double recalled(Memory before, Grade grade, double retrievability) {
        double hardPenalty = grade == Grade.HARD ? W[15] : 1;
        double easyBonus = grade == Grade.EASY ? W[16] : 1;
        double increase = Math.exp(W[8])
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -W[9])
                * Math.expm1((1 - retrievability) * W[10])
                * hardPenalty
                * easyBonus;
        return before.stability() * (1 + increase);
    }

    private static double forgotten(Memory before, double retrievability) {
        double stability = W[11]
                * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(before.stability() + 1, W[13]) - 1)
                * Math.exp((1 - retrievability) * W[14]);
        // To forget never makes it last longer.
        return Math.min(stability, before.stability() / Math.exp(W[17] * W[18]));
    }
}
