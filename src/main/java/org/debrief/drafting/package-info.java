/**
 * Questions as values: stems, options, keys, distractors, the gate that refuses a doubtful draft, and the choice of a
 * set. Plain Java; called by {@code questions}.
 */
@NullMarked
package org.debrief.drafting;

import org.jspecify.annotations.NullMarked;
