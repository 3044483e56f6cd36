package org.debrief.crowd;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What trainees notice, and what is lost, when a node or the database of two nodes goes away while they take quizzes. */
final class Outages {

    private static final int UNHURT_SECONDS = 5;
    private static final int ALONE_SECONDS = 15;
    private static final int AWAY_SECONDS = 30;
    private static final int UNAVAILABLE = 503;
    private static final long LONGEST_SECONDS = 300;

    private final Pair pair;

    Outages(Pair pair) {
        this.pair = pair;
    }

    /** Each node in turn is killed, and started again when the other has been alone for a while. */
    Outcome killedNodes(List<String> emails) throws Exception {
        try (AtWork crowd = AtWork.begin(pair.site(), pair.client(), emails)) {
            for (int node = 0; node < 2; node++) {
                TimeUnit.SECONDS.sleep(UNHURT_SECONDS);
                pair.site().nodes().kill(node);
                TimeUnit.SECONDS.sleep(ALONE_SECONDS);
                crowd.awaitAnswers();
                pair.site().nodes().startAgain(node);
                crowd.newQuiz();
            }
            return new Outcome(
                    "kill a node with SIGKILL while " + emails.size() + " take quizzes",
                    2,
                    crowd.outcome(),
                    crowd.harm());
        }
    }

    /**
     * The database is stopped, as for some care, under both nodes.
     *
     * @param emails of people who have not begun any quiz: an attempt that nobody here began counts as doubled
     */
    Outcome awayDatabase(List<String> emails) throws Exception {
        try (AtWork crowd = AtWork.begin(pair.site(), pair.client(), emails)) {
            List<Visitor> signedIn = List.of(pair.signedIn(emails.get(0), 0), pair.signedIn(emails.get(1), 1));
            TimeUnit.SECONDS.sleep(UNHURT_SECONDS);
            pair.site().nodes().stopServer();
            String pages = pagesWhileAway(signedIn);
            long begun = System.nanoTime();
            pair.site().nodes().startServer();
            awaitHealth(pair.first());
            awaitHealth(pair.second());
            crowd.awaitAnswers();
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new Outcome(
                    "take the database away for " + AWAY_SECONDS + " s while they do",
                    1,
                    String.format(
                                    "%s; both nodes healthy and answers saved again %.1f s after its start; ",
                                    pages, seconds)
                            + crowd.outcome(),
                    crowd.harm());
        }
    }

    private static String pagesWhileAway(List<Visitor> signedIn) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(AWAY_SECONDS);
        int asked = 0;
        int said = 0;
        while (System.nanoTime() < end) {
            said += signedIn.get(asked % 2).statusOf("/my") == UNAVAILABLE ? 1 : 0;
            asked++;
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return said + " of " + asked + " pages said that it is away";
    }

    private void awaitHealth(URI node) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        while (pair.site().statusOf(node.resolve("/q/health/ready")) != 200) {
            if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                throw new IllegalStateException(node + " does not recover");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
