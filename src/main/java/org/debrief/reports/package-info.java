/**
 * What instructors read about scores and questions. Reads quiz tables and never writes them.
 */
@NullMarked
package org.debrief.reports;

import org.jspecify.annotations.NullMarked;
