package org.debrief.facts;

/** What sort of number it is, so that a question asks for it in the right words. */
public enum FigureForm {
    /** Things counted: "5,000 prisoners". */
    COUNT,
    /** "3.5 per cent". */
    PERCENT,
    /** "£3m". */
    MONEY,
    /** "12 kilometres". */
    MEASURE,
    /** "two weeks". */
    DURATION,
    /** "a 14-year-old boy", "Ann Roe, 52,". */
    AGE,
    /** "9,600-strong". */
    STRENGTH,
    /** "two-thirds", "half of". */
    FRACTION,
    /** "3-1". */
    SCORE,
    /** A number without anything counted, which no question is made from. */
    BARE
}
