package org.debrief.crowd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Looks twice a second at what may run out: the processor, told apart for product, database, this program and the rest, and the
 * product's connections to its database. The processor's times come from /proc, and are missing where there is none.
 */
final class Watch implements AutoCloseable {

    private static final Path PROC = Path.of("/proc");
    private static final long BETWEEN_MILLIS = 500;

    /** /proc counts in these, on every Linux. */
    private static final double TICKS_A_SECOND = 100;

    /** Where it stands in the line of a process, after the program's name. */
    private static final int USER_TIME = 11;

    private static final String CONNECTIONS = """
        select count(*) filter (where state <> 'idle'), count(*) filter (where wait_event_type = 'Lock')
        from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()
        """;

    private final Site site;
    private final Connection database;
    private final List<Sample> samples = new ArrayList<>();
    private final Thread thread = new Thread(this::look, "watch");
    private volatile boolean over;

    /** What was used in half a second, and the connections in use at its end, and those that wait for a lock. */
    private record Sample(Used used, int connections, int locked) {}

    /** Processors in use, from 0 to as many as there are; or, summed up, the clock ticks since the machine's start. */
    private record Used(double product, double databaseServer, double thisProgram, double all) {

        Used since(Used before, double ticks) {
            return new Used(
                    (product - before.product) / ticks,
                    (databaseServer - before.databaseServer) / ticks,
                    (thisProgram - before.thisProgram) / ticks,
                    (all - before.all) / ticks);
        }

        @Override
        public String toString() {
            return String.format(
                    "product %.2f, database %.2f, this program %.2f, others %.2f",
                    product, databaseServer, thisProgram, Math.max(0, all - product - databaseServer - thisProgram));
        }
    }

    private Watch(Site site) throws IOException, SQLException {
        this.site = site;
        this.database = site.database();
    }

    static Watch over(Site site) throws IOException, SQLException {
        Watch watch = new Watch(site);
        watch.thread.start();
        return watch;
    }

    /** What was used in all the time, and in the half second in which the processors had most to do. */
    List<String> lines() {
        Sample busiest = samples.stream()
                .max(Comparator.comparing(sample -> sample.used().all()))
                .orElseThrow();
        int most = samples.stream().mapToInt(Sample::connections).max().orElseThrow();
        int locked = samples.stream().mapToInt(Sample::locked).max().orElseThrow();
        Used mean = new Used(
                mean(sample -> sample.used().product()),
                mean(sample -> sample.used().databaseServer()),
                mean(sample -> sample.used().thisProgram()),
                mean(sample -> sample.used().all()));
        return List.of(
                "  processors in use of " + Runtime.getRuntime().availableProcessors() + ", mean: " + mean,
                "  at the busiest: " + busiest.used(),
                String.format(
                        "  connections in use: mean %.1f, most %d; most that waited for a lock: %d",
                        mean(Sample::connections), most, locked));
    }

    private double mean(ToDoubleFunction<Sample> what) {
        return samples.stream().mapToDouble(what).average().orElseThrow();
    }

    private void look() {
        try (PreparedStatement connections = database.prepareStatement(CONNECTIONS)) {
            long then = System.nanoTime();
            Used before = ticks();
            do {
                Thread.sleep(BETWEEN_MILLIS);
                long now = System.nanoTime();
                Used used = ticks();
                try (ResultSet row = connections.executeQuery()) {
                    row.next();
                    double ticks = (now - then) / 1e9 * TICKS_A_SECOND;
                    samples.add(new Sample(used.since(before, ticks), row.getInt(1), row.getInt(2)));
                }
                then = now;
                before = used;
            } while (!over);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Used ticks() throws IOException {
        if (!Files.isDirectory(PROC)) {
            return new Used(0, 0, 0, 0);
        }
        long server = site.databasePid();
        return new Used(
                site.pids().stream().mapToDouble(pid -> timeOf(pid, 2)).sum(),
                timeOf(server, 4) + ofChildren(server),
                timeOf(ProcessHandle.current().pid(), 2),
                ofTheMachine());
    }

    /** All that is neither idle nor waiting for a disk. */
    private static double ofTheMachine() throws IOException {
        String[] fields = Files.readString(PROC.resolve("stat")).split("\\s+", 9);
        return Stream.of(1, 2, 3, 6, 7)
                .mapToLong(field -> Long.parseLong(fields[field]))
                .sum();
    }

    private static double ofChildren(long parent) {
        return ProcessHandle.of(parent).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(child -> timeOf(child.pid(), 2))
                .sum();
    }

    /** User and system time, with a {@code count} of 4 also of ended children; 0 for a process that is gone. */
    private static double timeOf(long pid, int count) {
        try {
            String line = Files.readString(PROC.resolve(pid + "/stat"));
            // After the program's name, which may hold spaces, in brackets.
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                    .skip(USER_TIME)
                    .limit(count)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() throws SQLException {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
