package org.debrief.quizzes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Marks as they are stored and shown. Parts of a mark are shares of at most ten, so four digits tell all apart. */
public final class Marks {

    private static final int STORED_DIGITS = 4;
    private static final int SHOWN_DIGITS = 2;
    private static final int MOST_PARTS = 10;
    private static final double HALF_A_DIGIT = 0.000051;

    private Marks() {}

    static BigDecimal of(double marks) {
        return plain(BigDecimal.valueOf(marks).setScale(STORED_DIGITS, RoundingMode.HALF_UP));
    }

    /** The share that was stored in four digits: 0.3333 was a third. */
    static double share(BigDecimal stored) {
        double marks = stored.doubleValue();
        for (int parts = 1; parts <= MOST_PARTS; parts++) {
            double right = Math.rint(marks * parts);
            if (Math.abs(right / parts - marks) < HALF_A_DIGIT) {
                return right / parts;
            }
        }
        return marks;
    }

    /** 2 and not 2.0000. */
    public static BigDecimal plain(BigDecimal marks) {
        BigDecimal stripped = marks.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** "2", "2.33". */
    public static String words(BigDecimal marks) {
        return plain(marks.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP)).toPlainString();
    }
}
