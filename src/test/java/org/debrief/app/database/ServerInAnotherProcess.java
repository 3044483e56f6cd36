package org.debrief.app.database;

import java.nio.file.Path;

/** A Debrief that does nothing but run its database, so that a test can kill it. */
final class ServerInAnotherProcess {

    private ServerInAnotherProcess() {}

    public static void main(String... args) throws Exception {
        HomeFolder home = HomeFolder.open(Path.of(args[0]));
        PostgresServer server = PostgresServer.in(home, Path.of(args[1]));
        server.start();
        System.out.println(server.jdbcUrl());
        Thread.sleep(Long.MAX_VALUE);
    }
}
