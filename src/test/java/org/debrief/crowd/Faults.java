package org.debrief.crowd;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.debrief.testing.TestFolders;

/**
 * Kills the product, its database, or both, at random moments, while trainees take quizzes and an instructor reviews; after
 * each kill it compares the database with everything that anybody was ever told, and at the end prints a table in Markdown.
 */
public final class Faults {

    private static final int TRAINEES = 8;
    private static final int LONGEST_UNHURT_MILLIS = 5_000;
    private static final long LONGEST_SECONDS = 600;

    private final Site site;
    private final AtWork crowd;
    private final Random random;
    private final Map<Victim, Tally> tallies = new EnumMap<>(Victim.class);

    private Faults(Site site, AtWork crowd, long seed) {
        this.site = site;
        this.crowd = crowd;
        this.random = new Random(seed);
    }

    /**
     * Prints what was lost.
     *
     * @param arguments how many kills; and the seed of their moments
     */
    public static void main(String... arguments) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newFixedThreadPool(2, Faults::daemon))
                .build();
        Path home = Files.createTempDirectory("debrief-faults");
        try (Site site = Site.start(home, client)) {
            site.newQuiz("To make the cohort");
            try (AtWork crowd = AtWork.begin(site, client, site.accounts().enrol(TRAINEES))) {
                new Faults(site, crowd, Long.parseLong(arguments[1])).run(Integer.parseInt(arguments[0]));
            }
        } finally {
            TestFolders.delete(home);
        }
    }

    private void run(int kills) throws Exception {
        for (int i = 0; i < kills; i++) {
            Victim victim = Victim.values()[i % Victim.values().length];
            crowd.awaitAnswers();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_UNHURT_MILLIS));
            Tally tally = tallies.computeIfAbsent(victim, Tally::new);
            tally.add(kill(victim), crowd.findings());
            System.out.printf("%d: %s%n", i + 1, tally);
            crowd.newQuiz();
        }
        crowd.close();
        System.out.println(Tally.HEAD);
        tallies.values().forEach(tally -> System.out.println(tally.line()));
        System.out.println("At the end: " + crowd.outcome() + ".");
    }

    private Tally.Recovery kill(Victim victim) throws Exception {
        long begun = System.nanoTime();
        String console = victim.kill(site);
        while (!site.isReady()) {
            if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                throw new IllegalStateException("It does not come back");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        crowd.awaitAnswers();
        return new Tally.Recovery((System.nanoTime() - begun) / 1e9, console);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "http");
        thread.setDaemon(true);
        return thread;
    }

    /** What is killed. */
    enum Victim {
        PRODUCT("the product") {
            @Override
            String kill(Site site) throws IOException, InterruptedException {
                site.kill();
                return site.startAgain();
            }
        },
        DATABASE("the database") {
            @Override
            String kill(Site site) throws IOException {
                site.killDatabase();
                return "";
            }
        },
        BOTH("both") {
            @Override
            String kill(Site site) throws IOException, InterruptedException {
                site.killDatabase();
                site.kill();
                return site.startAgain();
            }
        },
        CONNECTION("one of the database's processes") {
            @Override
            String kill(Site site) throws IOException {
                site.killConnection();
                return "";
            }
        };

        private final String words;

        Victim(String words) {
            this.words = words;
        }

        /** Gives what a start printed, where there was one. */
        abstract String kill(Site site) throws IOException, InterruptedException;

        @Override
        public String toString() {
            return words;
        }
    }
}
