package org.debrief.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that live for a moment go into the machine's folder for them, or, where nothing but ours can be written, into ours. */
public final class TemporaryFiles {

    private static final String FOLDER = "java.io.tmpdir";

    private TemporaryFiles() {}

    /** Before anything has asked where they go, for the answer is kept. */
    public static void in(HomeFolder home) {
        if (Files.isWritable(Path.of(System.getProperty(FOLDER)))) {
            return;
        }
        Path own = home.resolve("tmp");
        try {
            OwnerOnly.createFolder(own);
        } catch (IOException e) {
            throw new StartProblem("Debrief cannot make the folder " + own + "; make room, or check who owns it.", e);
        }
        System.setProperty(FOLDER, own.toString());
    }
}
