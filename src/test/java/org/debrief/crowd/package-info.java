/** Many trainees at once, against the finished product: a program that measures, run by the profile {@code many-at-once}. */
@NullMarked
package org.debrief.crowd;

import org.jspecify.annotations.NullMarked;
