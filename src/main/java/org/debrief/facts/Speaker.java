package org.debrief.facts;

import org.debrief.reading.TextSpan;

/**
 * Who a statement is attributed to.
 *
 * @param name who that is, by the fullest name in the article ("Jens Stoltenberg", "the Taliban")
 * @param mention the words that name the speaker at the statement, perhaps a pronoun
 * @param introduction the name with the role that the article gives it, or the name again
 * @param kind what sort of speaker it is, so that distractors are of the same sort
 * @param settled whether the article settles who the mention stands for; no question is asked where it does not
 */
public record Speaker(String name, String introduction, TextSpan mention, SpeakerKind kind, boolean settled) {}
