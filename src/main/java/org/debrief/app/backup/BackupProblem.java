package org.debrief.app.backup;

import org.jspecify.annotations.Nullable;

/** Why nothing was backed up or restored, as sentences that the person at the console can act on. */
public class BackupProblem extends RuntimeException {

    BackupProblem(String sentence) {
        super(sentence);
    }

    BackupProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
