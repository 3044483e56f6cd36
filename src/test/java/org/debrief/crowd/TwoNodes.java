package org.debrief.crowd;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.debrief.testing.TestFolders;

/**
 * Two nodes with one database behind a reverse proxy: what a person may do on one and go on with on the other, and what is
 * noticed when a node, or the database for half a minute, goes away in the middle of a quiz. Prints a table in Markdown.
 */
public final class TwoNodes {

    private static final int TRAINEES = 20;

    /** Who does all but take quizzes, so that nobody who does is kept out meanwhile. */
    private static final int OTHERS = 5;

    private TwoNodes() {}

    /** Prints the table. */
    public static void main(String... none) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newFixedThreadPool(4, TwoNodes::daemon))
                .build();
        Path home = Files.createTempDirectory("debrief-nodes");
        try (Site site = Site.start(home, client, 2)) {
            run(Pair.of(site, client));
        } finally {
            TestFolders.delete(home);
        }
    }

    private static void run(Pair pair) throws Exception {
        pair.site().newQuiz("To make the cohort");
        List<String> all = pair.site().accounts().enrol(2 * TRAINEES + OTHERS);
        List<String> trainees = all.subList(0, TRAINEES);
        List<String> fresh = all.subList(TRAINEES, 2 * TRAINEES);
        List<String> others = all.subList(2 * TRAINEES, all.size());
        SessionsOnTwoNodes sessions = new SessionsOnTwoNodes(pair);
        SecretsOnTwoNodes secrets = new SecretsOnTwoNodes(pair);
        Outages outages = new Outages(pair);
        System.out.println(Outcome.HEAD);
        System.out.println(sessions.begun(trainees));
        System.out.println(sessions.ended(others.get(0)));
        System.out.println(secrets.passwords(others.get(1)));
        System.out.println(secrets.codes());
        System.out.println(secrets.invitations());
        System.out.println(secrets.resets(others.get(2)));
        System.out.println(new LiveOnTwoNodes(pair).followed(others.subList(OTHERS - 2, OTHERS)));
        System.out.println(outages.killedNodes(trainees));
        System.out.println(outages.awayDatabase(fresh));
        System.out.println(new DraftingMoves(pair).moved());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "http");
        thread.setDaemon(true);
        return thread;
    }
}
