package org.debrief.crowd;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An instructor's program that follows a quiz on one node, event by event. */
final class LiveWatcher {

    private static final int LONGEST_SECONDS = 30;

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    LiveWatcher(HttpClient client, URI node, long quiz) {
        HttpRequest request = HttpRequest.newBuilder(node.resolve("/api/v1/quizzes/" + quiz + "/report/live/events"))
                .header("Authorization", Site.basicOfInstructor())
                .build();
        Thread reading = new Thread(() -> read(client, request), "live");
        reading.setDaemon(true);
        reading.start();
    }

    /** Until it shows how things are. */
    void awaitFirst() throws InterruptedException {
        secondsToNext();
        events.clear();
    }

    /** How long the next event takes that says more than that the line is still open. */
    double secondsToNext() throws InterruptedException {
        long begun = System.nanoTime();
        if (events.poll(LONGEST_SECONDS, TimeUnit.SECONDS) == null) {
            throw new IllegalStateException("No event came");
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void read(HttpClient client, HttpRequest request) {
        try {
            client.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("data:"))
                    .forEach(events::add);
        } catch (Exception ended) {
            events.clear();
        }
    }
}
