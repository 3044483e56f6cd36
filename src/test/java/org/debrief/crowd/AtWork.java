package org.debrief.crowd;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Trainees who take quizzes and an instructor who reviews, each in a thread of their own, until it is closed. */
final class AtWork implements AutoCloseable {

    private static final int QUESTIONS = 20;

    private final Site site;
    private final Gate gate = new Gate();
    private final List<Steadfast> trainees = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Reviewer reviewer;
    private volatile long quiz;

    private AtWork(Site site, HttpClient client, List<String> emails) throws Exception {
        this.site = site;
        this.reviewer = new Reviewer(site, gate, site.approved("TRUE_FALSE", QUESTIONS));
        for (String email : emails) {
            trainees.add(new Steadfast(email, new Visitor(client, site.address()), gate, () -> quiz));
        }
    }

    static AtWork begin(Site site, HttpClient client, List<String> emails) throws Exception {
        AtWork crowd = new AtWork(site, client, emails);
        crowd.newQuiz();
        crowd.trainees.forEach(trainee -> crowd.threads.add(new Thread(trainee, trainee.email())));
        crowd.threads.add(new Thread(crowd.reviewer, "reviewer"));
        crowd.threads.forEach(Thread::start);
        crowd.awaitAnswers();
        return crowd;
    }

    /** Nobody is without a quiz; each may be taken ten times. */
    void newQuiz() throws Exception {
        quiz = site.newQuiz("Quiz of " + System.nanoTime(), Steadfast.ATTEMPTS);
    }

    /** Until somebody has been told that an answer is saved. */
    void awaitAnswers() throws InterruptedException {
        int before = answers();
        long begun = System.nanoTime();
        while (answers() == before) {
            if (System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(10)) {
                throw new IllegalStateException("It does not come back");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    int answers() {
        return trainees.stream().mapToInt(trainee -> trainee.answers().count()).sum();
    }

    /** The database, compared with what all of them were told, while none of them waits for an answer. */
    Findings findings() throws Exception {
        return gate.pause(() -> {
            try (Connection database = site.database()) {
                return Findings.of(database, trainees, reviewer);
            }
        });
    }

    /** How much was lost, doubled, or scored wrong, and how often somebody was signed out who had not asked for it. */
    int harm() throws Exception {
        Findings found = findings();
        return found.lost() + found.doubled() + found.wrongScores() + signedOut();
    }

    private int signedOut() {
        return trainees.stream().mapToInt(Steadfast::signedOut).sum();
    }

    /** In words, with what was lost at its end. */
    String outcome() throws Exception {
        Findings found = findings();
        return String.format(
                "%d answers, %d decisions, %d new wordings and %d attempts acknowledged, %d lost, %d doubled, %d wrong scores;"
                        + " %d requests sent a second time, %d times somebody signed out",
                answers(),
                reviewer.decisions().count(),
                reviewer.wordings().count(),
                trainees.stream().mapToInt(trainee -> trainee.results().size()).sum(),
                found.lost(),
                found.doubled(),
                found.wrongScores(),
                gate.failures(),
                signedOut());
    }

    @Override
    public void close() {
        gate.close();
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
