package org.debrief.drafting;

import org.debrief.reading.TextSpan;

/**
 * A draft that competes for a place in the set.
 *
 * @param weight how much a briefed reader should know it, 0 to 1
 * @param asked the passage whose words are the key; two candidates that ask the same passage are the same question
 */
public record Candidate(Draft draft, double weight, TextSpan asked) {}
