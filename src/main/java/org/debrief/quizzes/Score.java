package org.debrief.quizzes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What an attempt was worth. */
public record Score(BigDecimal marks, int max, @Nullable Integer passMark) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Score {
        marks = Marks.plain(marks);
    }

    public Score(int marks, int max, @Nullable Integer passMark) {
        this(BigDecimal.valueOf(marks), max, passMark);
    }

    /** Whether the other has as many marks of as many. */
    boolean isSameAs(Score other) {
        return max == other.max && marks.compareTo(other.marks) == 0;
    }

    /** The share right in whole percent, rounded half up. */
    public int percent() {
        return marks.multiply(HUNDRED)
                .divide(BigDecimal.valueOf(max), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** "2", "2.33". */
    public String marksText() {
        return Marks.words(marks);
    }

    /** What the marks are: whole ones are questions answered right, parts of a mark are not. */
    public String unit() {
        return marks.stripTrailingZeros().scale() <= 0 ? "right" : "marks";
    }

    public boolean hasPassMark() {
        return passMark != null;
    }

    /** Compares exactly: 59.6 % is shown as 60 % but does not pass at 60. */
    public boolean passed() {
        return passMark != null && marks.multiply(HUNDRED).compareTo(BigDecimal.valueOf((long) passMark * max)) >= 0;
    }
}
