package org.debrief.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.debrief.app.backup.BackupCommand;
import org.debrief.app.database.StartProblem;
import org.jspecify.annotations.Nullable;

/** Starts the product: its folder and its database first, then the application. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        if (BackupCommand.isMeant(args)) {
            System.exit(Command.run(args));
        }
        try {
            Surroundings.prepare();
        } catch (StartProblem problem) {
            StartFailure.tell(problem);
            System.exit(1);
        }
        Quarkus.run(null, Main::end, args);
    }

    private static void end(Integer exitCode, @Nullable Throwable failure) {
        if (failure != null) {
            StartFailure.tell(failure);
        }
        System.exit(exitCode);
    }
}
