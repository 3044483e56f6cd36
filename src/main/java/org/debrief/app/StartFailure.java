package org.debrief.app;

import io.quarkus.runtime.QuarkusBindException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import org.debrief.app.database.StartProblem;
import org.jspecify.annotations.Nullable;

/** Says why the product did not start: one sentence where the reason is known, everything where it is not. */
final class StartFailure {

    private StartFailure() {}

    static void tell(Throwable failure) {
        PrintStream console = System.err;
        sentence(failure).ifPresentOrElse(console::println, () -> {
            console.println("Debrief did not start, for a reason that it does not know:");
            failure.printStackTrace(console);
        });
    }

    static Optional<String> sentence(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartProblem problem) {
                return Optional.ofNullable(problem.getMessage());
            }
            if (cause instanceof QuarkusBindException bind) {
                return Optional.of("Port " + bind.getPort()
                        + " is in use; stop the program that uses it, or set QUARKUS_HTTP_PORT to another port.");
            }
            if (cause instanceof SQLException || cause instanceof ConnectException) {
                return Optional.of("Debrief cannot use the database at "
                        + Surroundings.setting("quarkus.datasource.jdbc.url").orElse("its address") + ": "
                        + firstLine(cause.getMessage())
                        + " Check QUARKUS_DATASOURCE_JDBC_URL, the user and the password.");
            }
        }
        return Optional.empty();
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
