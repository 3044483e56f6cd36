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

    @Inject
    AgroalDataSource pool;

    void started(@ObservesAsync HttpServerStart started) {
        try (Connection first = pool.getConnection()) {
            LOG.debugf("The database answers: %s", first);
        } catch (SQLException e) {
            LOG.warnf("The database does not answer yet: %s", e.getMessage());
        }
        pool.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(SHORT);
    }
}
