package org.debrief.app.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server's programs and waits for them. */
final class Programs {

    private static final long LONGEST_SECONDS = 120;

    private final Path parent;
    private final boolean asRoot;

    /** The programs below {@code parent}, unpacked there when the first of them is needed. */
    Programs(Path parent, boolean asRoot) {
        this.parent = parent;
        this.asRoot = asRoot;
    }

    /** Whether the owner of {@code ownFile}, which this process has made, is root. */
    static boolean runsAsRoot(Path ownFile) throws IOException {
        return ownFile.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Integer.valueOf(0).equals(Files.getAttribute(ownFile, "unix:uid"));
    }

    /**
     * Runs one program to its end.
     *
     * @return what it printed
     * @throws ProgramFailed when it ended with an error
     */
    String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            // PostgreSQL refuses to run as root. In a user namespace of its own it does not see that it is, and the
            // files stay root's.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(PostgresBinaries.in(parent).program(program));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("debrief-" + program, ".log");
        try {
            // Into a file, not a pipe: the server would inherit the pipe and keep it open for as long as it runs.
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new ProgramFailed(program, printed);
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed(program, "interrupted");
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** One of the server's programs ended with an error. */
    static final class ProgramFailed extends IOException {

        ProgramFailed(String program, String printed) {
            super(program + " failed: " + printed.strip());
        }
    }
}
