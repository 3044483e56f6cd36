package org.debrief.facts;

import org.debrief.reading.TextSpan;

/**
 * Who a statement is attributed to.
 *
 * @param name who that is, by the fullest name in the article ("Jens Stoltenberg", "the Taliban")
 * @param mention the words that name the speaker at the statement, perhaps a pronoun
 * @param kind what sort of speaker it is, so that distractors are of the same sort
 */
public record Speaker(String name, TextSpan mention, SpeakerKind kind) {}
