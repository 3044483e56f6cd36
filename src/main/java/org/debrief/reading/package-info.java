/**
 * The annotated document: cleaning raw text with offsets kept, sentences, tokens, entities, dependencies and
 * coreference. The only room that knows the language library. Plain Java; called by {@code facts} and {@code drafting}.
 */
@NullMarked
package org.debrief.reading;

import org.jspecify.annotations.NullMarked;
