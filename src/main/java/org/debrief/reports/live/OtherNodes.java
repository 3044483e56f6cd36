package org.debrief.reports.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Tells the other nodes what happens on this one, and hears what happens there, by the database that they share. */
@ApplicationScoped
class OtherNodes {

    private static final Logger LOG = Logger.getLogger(OtherNodes.class);
    private static final String LISTEN = "listen debrief_attempts";
    private static final String NOTIFY = "select pg_notify('debrief_attempts', ?)";
    private static final int LOOK_MILLIS = 2_000;
    private static final int AGAIN_SECONDS = 5;

    @Inject
    DataSource database;

    private final String node = UUID.randomUUID().toString();
    private boolean listening;

    void tell(Map<Long, Set<Long>> attempts) {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
            for (String text : new NodeMessage(node, attempts).texts()) {
                notify.setString(1, text);
                notify.execute();
            }
        } catch (SQLException e) {
            LOG.warn("Other nodes do not hear what happens in quizzes here", e);
        }
    }

    /**
     * Listens for as long as it is wanted, with one connection, which is given back after that. Does nothing where it listens
     * already.
     *
     * @param heard gets the attempts that changed, by quiz
     * @param begun runs whenever it begins to listen: what happened before was missed
     */
    synchronized void listen(BooleanSupplier wanted, Consumer<Map<Long, Set<Long>>> heard, Runnable begun) {
        if (listening) {
            return;
        }
        listening = true;
        Thread thread = new Thread(
                () -> {
                    while (goesOn(wanted)) {
                        hear(wanted, heard, begun);
                    }
                },
                "live-other-nodes");
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized boolean goesOn(BooleanSupplier wanted) {
        listening = wanted.getAsBoolean();
        return listening;
    }

    private void hear(BooleanSupplier wanted, Consumer<Map<Long, Set<Long>>> heard, Runnable begun) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LISTEN);
            try {
                begun.run();
                PGConnection server = connection.unwrap(PGConnection.class);
                while (wanted.getAsBoolean()) {
                    for (PGNotification notification : server.getNotifications(LOOK_MILLIS)) {
                        NodeMessage.read(notification.getParameter())
                                .filter(message -> !message.node().equals(node))
                                .ifPresent(message -> heard.accept(message.attempts()));
                    }
                }
            } finally {
                // The connection goes back to the others, who must not get these messages.
                statement.execute("unlisten *");
            }
        } catch (SQLException | RuntimeException e) {
            // Whatever it is, it must not be the last that this node hears.
            LOG.warnf("Does not hear what happens in quizzes on other nodes; tries again: %s", e.getMessage());
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(AGAIN_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
