/**
 * Picking questions for a quiz by rule: so many, of these kinds, from these briefings. {@link
 * org.debrief.quizzes.picking.Picker} is plain Java; the page and the API are thin around it.
 */
@NullMarked
package org.debrief.quizzes.picking;

import org.jspecify.annotations.NullMarked;
