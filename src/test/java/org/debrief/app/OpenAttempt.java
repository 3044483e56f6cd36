package org.debrief.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SubmissionPublisher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** A trainee's page with the demo quiz that stays open, whatever happens to the product; it sends as the page's script does. */
final class OpenAttempt {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern JOIN = Pattern.compile("\"(/join/[^\"]+)\"");
    private static final Pattern QUIZ = Pattern.compile("action=\"(/quizzes/[0-9]+/start)\"");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"radio\" name=\"q([0-9]+)\" value=\"([a-z])\"[^>]*><span>([^<]*)</span>");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ProductProcess product;
    private final String join;
    private final String path;
    private final String token;
    private final List<List<Option>> questions;

    /** One of the options of a question, as the page shows them. */
    record Option(int number, String letter, String text) {}

    private OpenAttempt(ProductProcess product, String instructor, String password)
            throws IOException, InterruptedException {
        this.product = product;
        this.join = awaitJoinLink(instructor, password);
        send(
                join,
                found(TOKEN, get(join)),
                Map.of("account", "new", "name", "Tess", "email", "tess@example.org", "password", "seven green hills"));
        String mine = get("/my");
        this.path = URI.create(send(found(QUIZ, mine), found(TOKEN, mine), Map.of())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
        String page = get(path);
        this.token = found(TOKEN, page);
        this.questions = List.copyOf(CHOICE.matcher(page)
                .results()
                .map(option -> new Option(
                        Integer.parseInt(option.group(1)),
                        option.group(2),
                        Parser.unescapeEntities(option.group(3), false)))
                .collect(Collectors.groupingBy(Option::number, TreeMap::new, Collectors.toList()))
                .values());
    }

    /** Joins the demo cohort and starts its quiz. */
    static OpenAttempt begin(ProductProcess product, String instructor, String password)
            throws IOException, InterruptedException {
        return new OpenAttempt(product, instructor, password);
    }

    /** The questions that have options, each with these. */
    List<List<Option>> questions() {
        return questions;
    }

    /** For what a row of the database is compared with. */
    long number() {
        return Long.parseLong(path.replaceAll("\\D", ""));
    }

    /**
     * Chooses the first option of one of the questions that have options, counted from 0, and answers what the server says.
     *
     * @throws java.net.ConnectException when it is not there
     */
    String answer(int question) throws IOException, InterruptedException {
        return choose(questions.get(question).get(0)).body();
    }

    HttpResponse<String> choose(Option option) throws IOException, InterruptedException {
        return post(path + "/answers", token, BodyPublishers.ofString(form(chosen(option))));
    }

    /** Begins to send the same, on a line so slow that half of it is still to come. */
    HalfSent chooseSlowly(Option option) throws InterruptedException {
        byte[] form = form(chosen(option)).getBytes(StandardCharsets.UTF_8);
        int half = form.length / 2;
        SubmissionPublisher<ByteBuffer> line = new SubmissionPublisher<>();
        CompletableFuture<HttpResponse<String>> answer = browser.sendAsync(
                request(path + "/answers", token, BodyPublishers.fromPublisher(line, form.length)),
                BodyHandlers.ofString());
        while (!line.hasSubscribers()) {
            Thread.sleep(1);
        }
        line.submit(ByteBuffer.wrap(form, 0, half));
        return new HalfSent(line, ByteBuffer.wrap(form, half, form.length - half), answer);
    }

    /** What somebody is still sending. */
    record HalfSent(
            SubmissionPublisher<ByteBuffer> line, ByteBuffer rest, CompletableFuture<HttpResponse<String>> answer) {

        HttpResponse<String> finish() throws InterruptedException, ExecutionException {
            line.submit(rest);
            line.close();
            return answer.get();
        }
    }

    private static Map<String, String> chosen(Option option) {
        return Map.of("q" + option.number(), option.letter(), "page", "open");
    }

    /** For the session has ended. */
    void signInAgain() throws IOException, InterruptedException {
        send(
                "/sign-in",
                found(TOKEN, get("/sign-in")),
                Map.of("email", "tess@example.org", "password", "seven green hills"));
    }

    /** Where other trainees join the same cohort. */
    String joinLink() {
        return join;
    }

    String check() throws IOException, InterruptedException {
        return get(path + "/check");
    }

    /** The demo quiz, the first one of all, is made after the first instructor can sign in. */
    private String awaitJoinLink(String instructor, String password) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString((instructor + ":" + password).getBytes(StandardCharsets.UTF_8));
        HttpRequest quiz = HttpRequest.newBuilder(product.address("/api/v1/quizzes/1"))
                .header("Authorization", "Basic " + basic)
                .build();
        for (int i = 0; i < 600; i++) {
            Matcher link =
                    JOIN.matcher(browser.send(quiz, BodyHandlers.ofString()).body());
            if (link.find()) {
                return link.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("There is no demo quiz");
    }

    private String get(String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(product.address(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> send(String address, String token, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(address, token, BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> post(String address, String token, BodyPublisher form)
            throws IOException, InterruptedException {
        return browser.send(request(address, token, form), BodyHandlers.ofString());
    }

    private HttpRequest request(String address, String token, BodyPublisher form) {
        return HttpRequest.newBuilder(product.address(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .POST(form)
                .build();
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException(pattern + " is not on the page:\n" + page);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
