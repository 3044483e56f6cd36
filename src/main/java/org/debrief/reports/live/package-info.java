/**
 * How a class is getting on while it takes a quiz, as it happens. A change of an attempt is told within the node at once and to
 * other nodes by PostgreSQL's NOTIFY, both at most twice a second; pages that watch get it as server-sent events.
 */
@NullMarked
package org.debrief.reports.live;

import org.jspecify.annotations.NullMarked;
