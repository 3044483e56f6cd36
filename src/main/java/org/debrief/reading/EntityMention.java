package org.debrief.reading;

/**
 * A name in the text.
 *
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param last index of its last token in the sentence, included
 */
public record EntityMention(String name, EntityType type, int sentence, int first, int last, TextSpan span) {}
