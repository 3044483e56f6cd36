/** What a report costs whose quiz many have taken. Run by the Maven profile {@code measure}; see README. */
@NullMarked
package org.debrief.reports.large;

import org.jspecify.annotations.NullMarked;
