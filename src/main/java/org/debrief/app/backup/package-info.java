/**
 * {@code backup FILE} and {@code restore FILE}: the whole database in one file, written and read beside the running product, with
 * no program of PostgreSQL's own.
 */
@NullMarked
package org.debrief.app.backup;

import org.jspecify.annotations.NullMarked;
