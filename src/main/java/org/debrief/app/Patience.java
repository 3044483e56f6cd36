package org.debrief.app;

import io.agroal.api.AgroalDataSource;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * How long a request waits for a connection: long while the product's own database starts, short from then on, so that a page
 * says soon that the database is away.
 */
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final int MOST_TRIES = 5;

    @Inject
    AgroalDataSource pool;

    void started(@ObservesAsync HttpServerStart started) {
        for (int tries = 1; !answers() && tries < MOST_TRIES; tries++) {
            LOG.warn("The database does not answer yet.");
        }
        pool.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(SHORT);
    }

    /** Waits for it, as long as the settings say. */
    private boolean answers() {
        try (Connection first = pool.getConnection()) {
            return first.isValid(0);
        } catch (SQLException away) {
            return false;
        }
    }
}
