package org.debrief.crowd;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One person's browser: their cookies, and the token of its forms. All share one client, and so its connections. */
final class Visitor {

    private static final String TOKEN = "csrf-token";
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String address = "";

    Visitor(HttpClient client, URI site) {
        this.client = client;
        this.site = site;
    }

    /** The same browser, with the cookies that it has by now, at another node. */
    Visitor at(URI node) {
        Visitor there = new Visitor(client, node);
        there.cookies.putAll(cookies);
        return there;
    }

    /** The same from now on, as a proxy on this machine tells that it asks for {@code network}. */
    Visitor comingFrom(String network) {
        this.address = network;
        return this;
    }

    /** The page at {@code path}, which may lead to another one. */
    String open(String path) throws IOException, InterruptedException {
        return arrive(send(to(path).GET().build()));
    }

    /** Sends a form, and opens the page that it leads to. */
    Arrival submit(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(fields);
        all.put(TOKEN, String.valueOf(cookies.get(TOKEN)));
        HttpResponse<String> answer = send(form(path, all).build());
        if (answer.statusCode() != 303) {
            throw new IOException(path + " was answered " + answer.statusCode());
        }
        String target = pathOf(answer);
        return new Arrival(target, arrive(send(to(target).GET().build())));
    }

    /** Sends fields as the page's script does, and gives what comes back for the page. */
    String sendFields(String path, Map<String, String> fields) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(form(path, fields)
                .header("HX-Request", "true")
                .header("X-CSRF-TOKEN", String.valueOf(cookies.get(TOKEN)))
                .build());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** What a form is answered, wherever it would lead. */
    int statusOf(String path, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = new TreeMap<>(fields);
        all.put(TOKEN, String.valueOf(cookies.get(TOKEN)));
        return send(form(path, all).build()).statusCode();
    }

    /** What a page is answered, wherever it would lead. */
    int statusOf(String path) throws IOException, InterruptedException {
        return send(to(path).GET().build()).statusCode();
    }

    /** Where a form led, and the page there. */
    record Arrival(String path, String page) {}

    private String arrive(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        while (last.statusCode() == 302 || last.statusCode() == 303) {
            last = send(to(pathOf(last)).GET().build());
        }
        if (last.statusCode() != 200) {
            throw new IOException(last.uri().getPath() + " was answered " + last.statusCode());
        }
        return last.body();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).timeout(LONGEST);
        if (!address.isEmpty()) {
            request.header("X-Forwarded-For", address);
        }
        return cookies.isEmpty() ? request : request.header("Cookie", joined(cookies, "; "));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        Map<String, String> encoded = fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)));
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(joined(encoded, "&")));
    }

    private static String joined(Map<String, String> pairs, String between) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(between));
    }

    private static String pathOf(HttpResponse<?> redirect) throws IOException {
        String location = redirect.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(redirect.uri().getPath() + " led nowhere"));
        URI target = URI.create(location);
        return target.getRawQuery() == null ? target.getRawPath() : target.getRawPath() + "?" + target.getRawQuery();
    }
}
