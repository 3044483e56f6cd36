package org.debrief.drafting.typed;

/** What a typed answer is compared with. It is stored beside the model answer, which is only shown. */
public sealed interface TypedKey permits FigureKey, DateKey {

    /** Reads an answer and marks it. Where it can be read in two ways, the trainee is given the right one. */
    Marking mark(String typed);

    /** The key as the marking understands it: "more than 9,600", "14 February 2021". */
    String words();
}
