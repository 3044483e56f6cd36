package org.debrief.app.database;

import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Starts the product's own server again when it ends without having been asked to: it was killed, or the disk was full. The
 * product goes on meanwhile, says that the database does not answer, and needs no restart.
 */
final class ServerWatch implements Runnable {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final long BETWEEN_LOOKS_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 15_000;

    private final PostgresServer server;

    private ServerWatch(PostgresServer server) {
        this.server = server;
    }

    static void over(PostgresServer server) {
        Thread thread = new Thread(new ServerWatch(server), "database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        long pause = BETWEEN_LOOKS_MILLIS;
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(pause);
                pause = look() ? BETWEEN_LOOKS_MILLIS : Math.min(LONGEST_PAUSE_MILLIS, 2 * pause);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it runs now, or is to run no more. */
    private boolean look() {
        try {
            if (server.revive()) {
                LOG.warn("The database had ended and is started again; what was committed is there.");
            }
            return true;
        } catch (StartProblem problem) {
            LOG.errorf("The database has ended and does not start again yet: %s", problem.getMessage());
            return false;
        }
    }
}
