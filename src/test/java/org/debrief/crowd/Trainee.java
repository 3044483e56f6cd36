package org.debrief.crowd;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.debrief.crowd.Visitor.Arrival;
import org.jspecify.annotations.Nullable;

/** One trainee who takes one quiz: opens it, answers each question with some thought before, checks, submits. */
final class Trainee {

    private static final String SAVED = "Saved ";

    private final String email;
    private final Visitor browser;

    /** By number of the question, from 1: the text of each answer that was said to be saved. */
    private final Map<Integer, String> acknowledged = new TreeMap<>();

    private String result = "";

    Trainee(String email, Visitor browser) {
        this.email = email;
        this.browser = browser;
    }

    String email() {
        return email;
    }

    Map<Integer, String> acknowledged() {
        return acknowledged;
    }

    /** The page of the result; empty where it was not reached. */
    String result() {
        return result;
    }

    void signIn(String password, Timings signIn) {
        timed(signIn, () -> {
            browser.open("/sign-in");
            return browser.submit("/sign-in", Map.of("email", email, "password", password));
        });
    }

    /** @param thinking seconds from the first question to the last, all in all; 0 for a machine that does not think */
    void take(long quiz, double thinking, Times times) {
        acknowledged.clear();
        result = "";
        Random random = new Random(email.hashCode());
        Arrival start = timed(times.open(), () -> browser.submit("/quizzes/" + quiz + "/start", Map.of()));
        if (start == null) {
            return;
        }
        Paper paper = Paper.on(start.page());
        List<Integer> numbers = paper.numbers();
        Map<String, String> form = new TreeMap<>();
        for (int number : numbers) {
            pause(thinking / numbers.size() * 2 * random.nextDouble());
            Paper.Answer answer = paper.answer(number, random);
            form.put("q" + number, answer.value());
            save(start.path(), number, answer, times);
        }
        form.put("go", "check");
        timed(times.check(), () -> browser.submit(start.path(), form));
        Arrival end = timed(times.submit(), () -> browser.submit(start.path() + "/submit", Map.of()));
        result = end == null ? "" : end.page();
    }

    private void save(String attempt, int number, Paper.Answer answer, Times times) {
        Map<String, String> fields = Map.of(
                "q" + number,
                answer.value(),
                "q" + number + "-age",
                "0",
                "page",
                "p" + Integer.toHexString(email.hashCode()));
        String said = timed(times.save(), () -> browser.sendFields(attempt + "/answers", fields));
        if (said != null && said.contains(SAVED)) {
            acknowledged.put(number, answer.text());
        }
    }

    private static <T> @Nullable T timed(Timings timings, Request<T> request) {
        long begun = System.nanoTime();
        try {
            T answer = request.send();
            timings.took(System.nanoTime() - begun);
            return answer;
        } catch (IOException e) {
            timings.failed(String.valueOf(e.getMessage()));
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static void pause(double seconds) {
        try {
            TimeUnit.MICROSECONDS.sleep((long) (seconds * 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    /** What is timed: opening is starting and the first page, submitting goes on to the page of the result. */
    record Times(Timings open, Timings save, Timings check, Timings submit) {

        static Times none() {
            return new Times(
                    new Timings("open (start, questions)"),
                    new Timings("save an answer"),
                    new Timings("check before submitting"),
                    new Timings("submit (and the result)"));
        }

        List<Timings> all() {
            return List.of(open, save, check, submit);
        }
    }
}
