package org.debrief.facts;

/** How the article limits a number. */
public enum Bound {
    EXACT,
    MORE_THAN,
    AT_LEAST,
    UP_TO,
    LESS_THAN,
    ABOUT,
    NEARLY,
    /** One end of a range: "between 200 and 300". */
    RANGE
}
