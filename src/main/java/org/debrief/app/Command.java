package org.debrief.app;

import java.io.IOException;
import java.nio.file.Path;
import org.debrief.app.backup.BackupCommand;
import org.debrief.app.database.OwnDatabase;
import org.debrief.app.database.StartProblem;
import org.postgresql.ds.PGSimpleDataSource;

/** What the product does without starting: it finds its database, also that of a product that runs, and ends. */
final class Command {

    private Command() {}

    /** Does what the words say, and gives the exit code of the program. */
    static int run(String... words) {
        try {
            return Surroundings.setting(Surroundings.DATABASE_URL).isPresent() ? beside(words) : own(words);
        } catch (StartProblem problem) {
            System.err.println(problem.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("The folder of Debrief cannot be used: " + e.getMessage());
            return 1;
        }
    }

    /** On a server that the settings name. */
    private static int beside(String... words) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        Surroundings.setting(Surroundings.DATABASE_URL).ifPresent(source::setUrl);
        Surroundings.setting("quarkus.datasource.username").ifPresent(source::setUser);
        Surroundings.setting("quarkus.datasource.password").ifPresent(source::setPassword);
        return new BackupCommand(source, System.out).run(words);
    }

    private static int own(String... words) throws IOException {
        Path home = Surroundings.home().toAbsolutePath().normalize();
        if (words[0].equals("backup") && !OwnDatabase.isIn(home)) {
            throw new StartProblem("There is no Debrief in the folder " + home + "; set DEBRIEF_HOME to its folder.");
        }
        try (OwnDatabase database = OwnDatabase.in(home)) {
            return new BackupCommand(database.dataSource(), System.out).run(words);
        }
    }
}
