/**
 * What an article says, as typed values: who said what, which figures, which dates; a finder for each kind. Plain
 * Java; called by {@code drafting}.
 */
@NullMarked
package org.debrief.facts;

import org.jspecify.annotations.NullMarked;
