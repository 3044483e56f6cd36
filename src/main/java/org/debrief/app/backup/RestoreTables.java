package org.debrief.app.backup;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Makes the tables of any version of Debrief in a schema of their own. */
final class RestoreTables {

    static final String NEWEST = "latest";

    private final DataSource database;

    RestoreTables(DataSource database) {
        this.database = database;
    }

    /** @throws BackupProblem when this Debrief is too old for the version */
    void checkKnown(String version) {
        MigrationVersion wanted = MigrationVersion.fromVersion(version);
        boolean known = Arrays.stream(configuration().load().info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(wanted::equals);
        if (!known) {
            throw new BackupProblem("The backup was made by a newer Debrief (version " + version
                    + " of its tables); restore it with that one, or a newer.");
        }
    }

    /** Brings the tables of a schema, which may be empty, to {@code version}. */
    void migrate(String schema, String version) {
        configuration()
                .schemas(schema)
                .defaultSchema(schema)
                .target(MigrationVersion.fromVersion(version))
                .load()
                .migrate();
    }

    private FluentConfiguration configuration() {
        return Flyway.configure(RestoreTables.class.getClassLoader()).dataSource(database);
    }
}
