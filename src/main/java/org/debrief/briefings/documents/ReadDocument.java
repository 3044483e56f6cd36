package org.debrief.briefings.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param title the headline, or empty where the document does not tell
 * @param source who published it, or empty where the document does not tell
 * @param published the day it was published, or null where the document does not name a full day
 * @param text one paragraph or heading a line, a blank line between; at most 320,000 UTF-16 code units
 */
public record ReadDocument(
        String title, String source, @Nullable LocalDate published, String text) {}
