package org.debrief.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.debrief.app.database.HomeFolder;
import org.debrief.app.database.PostgresServer;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL with an empty database, for all tests of one run. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable HomeFolder home;
    private @Nullable PostgresServer server;
    private @Nullable TestProvider provider;

    @Override
    public Map<String, String> start() {
        try {
            Path programs =
                    Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
            HomeFolder folder = HomeFolder.open(Files.createTempDirectory("debrief-test"));
            PostgresServer started = PostgresServer.in(folder, programs);
            started.start();
            home = folder;
            provider = TestProvider.start();
            server = started;
            Map<String, String> settings = new HashMap<>(Map.of(
                    "debrief.address", "http://debrief.example.org",
                    "quarkus.mailer.from", "debrief@example.org",
                    "quarkus.datasource.jdbc.url", started.jdbcUrl(),
                    "quarkus.datasource.username", started.user(),
                    "quarkus.datasource.password", started.password(),
                    "quarkus.http.auth.session.encryption-key", folder.secret("session.key")));
            settings.putAll(provider.settings());
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (provider != null) {
            provider.stop();
        }
        if (server != null) {
            server.stop();
        }
        if (home != null) {
            TestFolders.delete(home.path());
        }
    }
}
