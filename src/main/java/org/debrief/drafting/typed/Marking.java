package org.debrief.drafting.typed;

import org.jspecify.annotations.Nullable;

/**
 * What came of marking a typed answer.
 *
 * @param readAs how the answer was understood ("9,600"); null when it could not be read
 * @param note a plain sentence that the trainee reads with it, or empty
 */
public record Marking(boolean right, @Nullable String readAs, String note) {}
