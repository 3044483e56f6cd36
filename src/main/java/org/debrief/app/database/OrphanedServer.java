package org.debrief.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server that outlived a Debrief which was killed. It still holds the data folder, so it is stopped before the next
 * one starts; the folder's lock has already shown that no running Debrief uses it.
 */
final class OrphanedServer {

    private final Path data;
    private final Programs programs;

    OrphanedServer(Path data, Programs programs) {
        this.data = data;
        this.programs = programs;
    }

    void stop() throws IOException {
        if (process().isPresent()) {
            programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w");
        }
    }

    /** The process that the folder names, unless the machine has since given its number to another program. */
    Optional<ProcessHandle> process() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        // A disk that was full leaves it empty.
        return lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,18}")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                        .filter(ProcessHandle::isAlive)
                        .filter(OrphanedServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        String program = process.info().command().orElse("");
        return program.endsWith("postgres") || program.endsWith("postgres.exe");
    }
}
