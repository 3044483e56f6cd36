package org.debrief.app.database;

import java.nio.file.Path;

/** A Debrief that does nothing but run its database, so that a test can kill it. */
final class ServerInAnotherProcess {

    private ServerInAnotherProcess() {}

    public static void main(String... args) throws Exception {
        String url = start(Path.of(args[0]), Path.of(args[1]));
        // Nothing holds the folder any more but the folder's own care; a collection shows whether that is enough.
        System.gc();
        System.out.println(url);
        Thread.sleep(Long.MAX_VALUE);
    }

    private static String start(Path folder, Path programs) {
        PostgresServer server = PostgresServer.in(HomeFolder.open(folder), programs);
        server.start();
        return server.jdbcUrl();
    }
}
