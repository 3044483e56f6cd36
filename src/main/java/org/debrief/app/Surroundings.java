package org.debrief.app;

import io.quarkus.runtime.Application;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.debrief.app.database.HomeFolder;
import org.debrief.app.database.PostgresServer;
import org.debrief.app.database.TemporaryFiles;
import org.debrief.app.database.WaitForServer;

/** What must be there before the application starts: the folder, the session key, the database server. */
final class Surroundings {

    static final String DATABASE_URL = "quarkus.datasource.jdbc.url";
    private static final String SESSION_KEY = "quarkus.http.auth.session.encryption-key";

    private Surroundings() {}

    static void prepare() {
        boolean ownDatabase = setting(DATABASE_URL).isEmpty();
        boolean ownKey = setting(SESSION_KEY).isEmpty();
        if (!ownDatabase && !ownKey) {
            return;
        }
        HomeFolder home = HomeFolder.open(home());
        TemporaryFiles.in(home);
        if (ownKey) {
            System.setProperty(SESSION_KEY, home.secret("session.key"));
        }
        if (ownDatabase) {
            PostgresServer server = PostgresServer.in(home, home.path());
            WaitForServer.begin(server);
            Runtime.getRuntime().addShutdownHook(new Thread(Surroundings::stop, "database-stop"));
            System.setProperty(DATABASE_URL, WaitForServer.jdbcUrl(server));
            System.setProperty("quarkus.flyway.migrate-at-start", "false");
            System.setProperty("quarkus.datasource.username", server.user());
            System.setProperty("quarkus.datasource.password", server.password());
        }
    }

    static Path home() {
        return Path.of(setting("debrief.home").orElse("data"));
    }

    /** Shutdown hooks run side by side, so this one first waits for the application to end. */
    private static void stop() {
        Application application = Application.currentApplication();
        if (application != null) {
            application.stop();
        }
        WaitForServer.end();
    }

    /** A setting by its name, or as an environment variable; the application's own settings are not read yet. */
    static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(environmentName(name))))
                .filter(value -> !value.isBlank());
    }

    private static String environmentName(String name) {
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }
}
