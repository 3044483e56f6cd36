package org.debrief.crowd;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.debrief.crowd.Visitor.Arrival;

/** A trainee who takes one attempt after the other, and sends again what was not answered, as the page does. */
final class Steadfast implements Runnable {

    static final int ATTEMPTS = 10;

    private static final int LONGEST_THOUGHT_MILLIS = 1_000;

    private final String email;
    private final Visitor browser;
    private final Gate gate;
    private final LongSupplier quiz;
    private final Random random;

    /** By "attempt question": the text of the answer. */
    private final Promise<String> answers = new Promise<>();

    /** By attempt: the score that was shown, and what it was out of. */
    private final Map<Long, String> results = new ConcurrentHashMap<>();

    private final Set<Long> attempts = ConcurrentHashMap.newKeySet();
    private final AtomicInteger signedOut = new AtomicInteger();

    Steadfast(String email, Visitor browser, Gate gate, LongSupplier quiz) {
        this.email = email;
        this.browser = browser;
        this.gate = gate;
        this.quiz = quiz;
        this.random = new Random(email.hashCode());
    }

    String email() {
        return email;
    }

    Promise<String> answers() {
        return answers;
    }

    Map<Long, String> results() {
        return results;
    }

    /** Those that this trainee knows of. */
    Set<Long> attempts() {
        return attempts;
    }

    /** How often the sign-in page came although nobody had signed out. */
    int signedOut() {
        return signedOut.get();
    }

    @Override
    public void run() {
        try {
            signIn();
            long current = 0;
            int taken = 0;
            while (gate.isOpen()) {
                if (quiz.getAsLong() != current) {
                    current = quiz.getAsLong();
                    taken = 0;
                }
                if (taken < ATTEMPTS) {
                    take(current);
                    taken++;
                } else {
                    think();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signIn() throws InterruptedException {
        gate.persist(() -> {
            browser.open("/sign-in");
            return browser.submit("/sign-in", Map.of("email", email, "password", Site.PASSWORD));
        });
    }

    private void take(long id) throws InterruptedException {
        Arrival start = submit("/quizzes/" + id + "/start", Map.of());
        long attempt = Long.parseLong(start.path().replaceAll("\\D", ""));
        attempts.add(attempt);
        Paper paper = Paper.on(start.page());
        List<Integer> numbers = paper.numbers();
        Map<String, String> form = new TreeMap<>();
        for (int number : numbers) {
            think();
            Paper.Answer answer = paper.answer(number, random);
            form.put("q" + number, answer.value());
            save(attempt, start.path(), number, answer);
        }
        form.put("go", "check");
        submit(start.path(), form);
        results.put(attempt, submit(start.path() + "/submit", Map.of()).page());
    }

    private void save(long attempt, String path, int number, Paper.Answer answer) throws InterruptedException {
        Map<String, String> fields =
                Map.of("q" + number, answer.value(), "q" + number + "-age", "0", "page", "p" + email.hashCode());
        String key = attempt + " " + number;
        gate.persist(() -> {
            answers.sent(key, answer.text());
            String said = browser.sendFields(path + "/answers", fields);
            if (!said.contains("Saved ")) {
                throw new IOException("It is not saved: " + said);
            }
            answers.acknowledged(key, answer.text());
            return said;
        });
    }

    private Arrival submit(String path, Map<String, String> fields) throws InterruptedException {
        while (true) {
            Arrival arrival = gate.persist(() -> browser.submit(path, fields));
            if (!arrival.path().startsWith("/sign-in")) {
                return arrival;
            }
            signedOut.incrementAndGet();
            signIn();
        }
    }

    private void think() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_THOUGHT_MILLIS));
    }
}
