package org.debrief.crowd;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An instructor's program that follows a quiz on one node, event by event. */
final class LiveWatcher implements AutoCloseable {

    private static final long LONGEST_SECONDS = 30;
    private static final String DATA = "data:";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How many answers each event said that somebody has. */
    private final BlockingQueue<Integer> answered = new LinkedBlockingQueue<>();

    private final InputStream events;

    LiveWatcher(HttpClient client, URI node, long quiz) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(node.resolve("/api/v1/quizzes/" + quiz + "/report/live/events"))
                .header("Authorization", Site.basicOfInstructor())
                .build();
        this.events = client.send(request, BodyHandlers.ofInputStream()).body();
        Thread reading = new Thread(this::read, "live");
        reading.setDaemon(true);
        reading.start();
    }

    /** How long it takes until somebody is said to have so many answers; infinite where nobody is in half a minute. */
    double secondsUntil(int wanted) throws InterruptedException {
        long begun = System.nanoTime();
        long left = TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (left > 0) {
            Integer said = answered.poll(left, TimeUnit.NANOSECONDS);
            if (said != null && said >= wanted) {
                return (System.nanoTime() - begun) / 1e9;
            }
            left = begun + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS) - System.nanoTime();
        }
        return Double.POSITIVE_INFINITY;
    }

    private void read() {
        try (Scanner lines = new Scanner(events, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith(DATA)) {
                    answered.add(most(line.substring(DATA.length())));
                }
            }
        }
    }

    private static int most(String event) {
        try {
            int most = 0;
            for (JsonNode row : JSON.readTree(event).path("rows")) {
                most = Math.max(most, row.path("answered").asInt());
            }
            return most;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(event, e);
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
