package org.debrief.reading;

/**
 * Who or what a mention stands for.
 *
 * @param name the fullest name in the article, as it reads in the middle of a sentence ("Jens Stoltenberg", "the Taliban")
 * @param introduction the name with the role that the article gives it ("NATO Secretary-General Jens Stoltenberg"), or the
 *     name again where it gives none
 * @param plural whether a verb after it is plural ("they", "residents")
 */
public record Referent(String name, String introduction, EntityType type, boolean plural) {}
