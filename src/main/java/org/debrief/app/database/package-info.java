/**
 * The PostgreSQL server that the product brings along: unpacked, started and stopped with the application, its data in
 * the product's own folder. Called by {@code Main} and by the tests; the rest of the program knows only a data source.
 */
@NullMarked
package org.debrief.app.database;

import org.jspecify.annotations.NullMarked;
