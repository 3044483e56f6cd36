package org.debrief.reports.large;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.app.ProductProcess;

/** Opens addresses as the instructor and takes the time. */
final class Visits {

    static final String HEAD = "%-32s %12s %12s %10s %12s".formatted("", "first byte", "all", "size", "heap grows");

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final double MILLION = 1_000_000;
    private static final int KILOBYTE = 1024;

    private final HttpClient client;
    private final ProductProcess product;
    private final ProductHeap heap;

    Visits(HttpClient client, ProductProcess product, ProductHeap heap) {
        this.client = client;
        this.product = product;
        this.heap = heap;
    }

    private record Visit(double firstByte, double all, long size) {}

    /** Until the product does nothing of its own any more. */
    void awaitGeneration() throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(product.address("/q/health/group/generation"))
                .build();
        while (client.send(health, BodyHandlers.discarding()).statusCode() != 200) {
            Thread.sleep(500);
        }
    }

    void signIn() throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(product.address("/sign-in")).build();
        Matcher token = TOKEN.matcher(client.send(form, BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("There is no sign-in form");
        }
        HttpRequest filled = HttpRequest.newBuilder(product.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf-token=" + encoded(token.group(1)) + "&email="
                        + encoded(LargeReport.EMAIL) + "&password=" + encoded(LargeReport.PASSWORD)))
                .build();
        client.send(filled, BodyHandlers.discarding());
    }

    /** The median of some visits, in milliseconds, and what one more needs of the heap. */
    String line(String name, String address, String accept, int times) throws IOException, InterruptedException {
        Visit[] visits = new Visit[times];
        for (int i = 0; i < times; i++) {
            visits[i] = visit(address, accept);
        }
        long growth = heap.growth(() -> visit(address, accept));
        return "%-32s %,9.0f ms %,9.0f ms %,7d KB %,9d MB"
                .formatted(
                        name,
                        median(Arrays.stream(visits)
                                .mapToDouble(Visit::firstByte)
                                .toArray()),
                        median(Arrays.stream(visits).mapToDouble(Visit::all).toArray()),
                        visits[0].size() / KILOBYTE,
                        growth);
    }

    private Visit visit(String address, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(product.address(address)).header("Accept", accept);
        if (address.startsWith("/api")) {
            String who = LargeReport.EMAIL + ":" + LargeReport.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)));
        }
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200 || body.read() < 0) {
                throw new IllegalStateException(address + " is answered " + answer.statusCode());
            }
            double firstByte = (System.nanoTime() - begun) / MILLION;
            byte[] buffer = new byte[64 * KILOBYTE];
            long size = 1;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
            }
            return new Visit(firstByte, (System.nanoTime() - begun) / MILLION, size);
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
