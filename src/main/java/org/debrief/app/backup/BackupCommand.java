package org.debrief.app.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.debrief.app.database.StartProblem;
import org.flywaydb.core.api.FlywayException;

/** The program's words {@code backup FILE} and {@code restore FILE [--replace]}, and what they print. */
public final class BackupCommand {

    private static final Set<String> NAMES = Set.of("backup", "restore");
    private static final String REPLACE = "--replace";
    private static final String USAGE = """
        Say one of these:
          backup FILE              writes all that Debrief keeps to a new file
          restore FILE             reads it into a Debrief without accounts
          restore FILE --replace   puts it in the place of what is there""";

    /** Flyway's own loggers, held so that their level stays. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final DataSource database;
    private final PrintStream console;

    /** For the database that {@code database} leads to. */
    public BackupCommand(DataSource database, PrintStream console) {
        this.database = database;
        this.console = console;
    }

    /** Whether the product is asked for one of them rather than to start. */
    public static boolean isMeant(String... words) {
        return words.length > 0 && NAMES.contains(words[0]);
    }

    /**
     * Does what the words say.
     *
     * @return the program's exit code: 0 when it is done, 1 when nothing was done and the console says why, 2 when the words
     *     say nothing
     */
    public int run(String... words) {
        List<String> files = new ArrayList<>(List.of(words).subList(1, words.length));
        boolean restore = words[0].equals("restore");
        boolean replace = restore && files.remove(REPLACE);
        if (files.size() != 1 || files.get(0).startsWith("-")) {
            console.println(USAGE);
            return 2;
        }
        FLYWAY.setLevel(Level.WARNING);
        try {
            Path file = Path.of(files.get(0));
            console.println(restore ? restore(file, replace) : backup(file));
            return 0;
        } catch (BackupProblem | StartProblem problem) {
            console.println(problem.getMessage());
        } catch (IOException e) {
            console.println("The file " + files.get(0) + " could not be " + (restore ? "read: " : "written: ")
                    + e.getMessage() + ". Nothing was " + (restore ? "restored." : "backed up."));
        } catch (SQLException | FlywayException e) {
            console.println("The database refuses: " + e.getMessage());
        }
        return 1;
    }

    private String backup(Path file) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            Manifest written = new Backup(connection).write(file);
            return "Backed up " + what(written) + " to " + file + " (" + Files.size(file) / 1024
                    + " KB). Keep it safe: it holds names, emails and answers.";
        }
    }

    private String restore(Path file, boolean replace) throws IOException, SQLException {
        try (BackupFile backup = BackupFile.open(file);
                Connection connection = database.getConnection()) {
            new Restore(connection, new RestoreTables(database)).from(backup, replace);
            return "Restored " + what(backup.manifest()) + " from " + file + ".";
        }
    }

    private static String what(Manifest manifest) {
        return manifest.rows() + " rows of " + manifest.parts().size() + " tables, as they were at " + manifest.taken()
                + " UTC,";
    }
}
