package org.debrief.reading;

/**
 * A stretch of text in quotation marks.
 *
 * @param span with its marks, where they stand in the text
 * @param inner without the marks and the stray spaces beside them
 * @param block the index of the paragraph that it stands in
 * @param continued whether it is reopened at the start of the next paragraph
 */
public record Quotation(TextSpan span, TextSpan inner, int block, boolean continued) {}
