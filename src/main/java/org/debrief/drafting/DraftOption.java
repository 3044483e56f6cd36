package org.debrief.drafting;

/**
 * One option of a question.
 *
 * @param correct whether this option is the key
 * @param why one sentence: why this option is right or wrong according to the article
 */
public record DraftOption(String text, boolean correct, String why) {}
