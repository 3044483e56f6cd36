/**
 * Uploaded files and fetched pages as plain text, with the title, source and publication day that they tell. Plain Java:
 * each library is loaded when the first file of its kind is read. Called by {@code briefings}.
 */
@NullMarked
package org.debrief.briefings.documents;

import org.jspecify.annotations.NullMarked;
