package org.debrief.app;

import io.quarkus.runtime.QuarkusBindException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        List<Throwable> causes = causes(failure);
        // A problem that knows its own sentence may have been wrapped by the driver that stumbled over it.
        return first(causes, StartProblem.class)
                .map(StartProblem::getMessage)
                .or(() -> first(causes, QuarkusBindException.class).map(StartFailure::portInUse))
                .or(() -> first(causes, SQLException.class).map(StartFailure::databaseRefuses));
    }

    private static String portInUse(QuarkusBindException bind) {
        return "Port " + bind.getPort()
                + " is in use; stop the program that uses it, or set QUARKUS_HTTP_PORT to another port.";
    }

    private static String databaseRefuses(SQLException refusal) {
        return "Debrief cannot use the database at "
                + Surroundings.setting("quarkus.datasource.jdbc.url").orElse("its address") + ": "
                + firstLine(refusal.getMessage())
                + " Check QUARKUS_DATASOURCE_JDBC_URL, QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.";
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> causes, Class<T> kind) {
        return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
