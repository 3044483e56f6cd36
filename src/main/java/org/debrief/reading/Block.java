package org.debrief.reading;

/**
 * A paragraph or heading.
 *
 * @param span without the white space around it
 * @param body where its sentences begin and end: after a dateline ("LONDON (AP) —") where there is one
 */
public record Block(int index, BlockKind kind, TextSpan span, TextSpan body) {}
