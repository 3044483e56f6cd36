/** What tests of pages share: one application with one fresh database, people, and their browsers. */
@NullMarked
package org.debrief.testing;

import org.jspecify.annotations.NullMarked;
