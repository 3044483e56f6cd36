package org.debrief.crowd;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.debrief.crowd.Trainee.Times;
import org.debrief.testing.TestFolders;

/**
 * Trainees who start a quiz of twelve questions in the same second, answer one after the other as the page saves them,
 * and submit: how long they wait, whether anything fails, and whether all that was said to be saved is in the database.
 * The product runs as it is delivered, in a new folder with its own database. This program runs beside it and takes its
 * part of the processors, which is printed, too.
 */
public final class ManyAtOnce {

    private static final int SIGN_IN_AT_ONCE = 4;
    private static final int WITHOUT_THOUGHT = 100;

    private final Site site;
    private final List<Trainee> trainees;

    private ManyAtOnce(Site site, List<Trainee> trainees) {
        this.site = site;
        this.trainees = trainees;
    }

    /**
     * Prints the figures.
     *
     * @param arguments how many trainees, as in 100,500,1000; and for how many seconds, all in all, each of them thinks, as
     *     in 60-120; and on how many nodes
     */
    public static void main(String... arguments) throws Exception {
        int[] counts =
                Stream.of(arguments[0].split(",")).mapToInt(Integer::parseInt).toArray();
        int[] thinking =
                Stream.of(arguments[1].split("-")).mapToInt(Integer::parseInt).toArray();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newFixedThreadPool(2, ManyAtOnce::daemon))
                .build();
        Path home = Files.createTempDirectory("debrief-crowd");
        try (Site site = Site.start(home, client, Integer.parseInt(arguments[2]))) {
            site.newQuiz("To make the cohort");
            int most = IntStream.of(counts).max().orElseThrow();
            List<Trainee> all = site.accounts().enrol(Math.max(most, WITHOUT_THOUGHT)).stream()
                    .map(email -> new Trainee(email, new Visitor(client, site.address())))
                    .toList();
            ManyAtOnce crowd = new ManyAtOnce(site, all);
            crowd.signIn();
            crowd.run(WITHOUT_THOUGHT, 0, 0);
            for (int count : counts) {
                crowd.run(count, thinking[0], thinking[thinking.length - 1]);
            }
        } finally {
            TestFolders.delete(home);
        }
    }

    private void signIn() throws Exception {
        Timings timings = new Timings("sign in, " + SIGN_IN_AT_ONCE + " at once");
        ExecutorService doors = Executors.newFixedThreadPool(SIGN_IN_AT_ONCE);
        long begun = System.nanoTime();
        trainees.forEach(trainee -> doors.execute(() -> trainee.signIn(Site.PASSWORD, timings)));
        doors.shutdown();
        doors.awaitTermination(1, TimeUnit.HOURS);
        System.out.println("Signing in, before all else");
        System.out.println(Timings.head());
        System.out.println(timings.line());
        System.out.printf("  %.1f a second%n%n", timings.count() / secondsSince(begun));
    }

    private void run(int count, int least, int most) throws Exception {
        long quiz = site.newQuiz(count + " trainees");
        Times times = Times.none();
        List<Trainee> those = trainees.subList(0, count);
        long begun = System.nanoTime();
        Watch watch = Watch.over(site);
        try (watch) {
            inOneSecond(those, (trainee, share) -> trainee.take(quiz, least + (most - least) * share, times));
        }
        double seconds = secondsSince(begun);
        System.out.printf("%d trainees start within one second; %s%n", count, thought(least, most));
        System.out.println(Timings.head());
        times.all().forEach(timings -> System.out.println(timings.line()));
        watch.lines().forEach(System.out::println);
        System.out.printf("  %.1f saves a second, over %.0f s%n", times.save().count() / seconds, seconds);
        try (Connection database = site.database()) {
            System.out.println("  " + Kept.of(database, quiz, those));
        }
        System.out.println();
    }

    /** Each in a thread of their own, and each with a share from 0 to 1 that is the same in every run. */
    private static void inOneSecond(List<Trainee> trainees, ObjDoubleConsumer<Trainee> what)
            throws InterruptedException {
        CountDownLatch begin = new CountDownLatch(1);
        Random random = new Random(trainees.size());
        List<Thread> threads = trainees.stream()
                .map(trainee -> {
                    long delay = random.nextInt(1000);
                    double share = random.nextDouble();
                    return new Thread(() -> {
                        try {
                            begin.await();
                            Thread.sleep(delay);
                            what.accept(trainee, share);
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    });
                })
                .toList();
        threads.forEach(Thread::start);
        begin.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static String thought(int least, int most) {
        return most == 0
                ? "they answer at once, each as fast as it goes"
                : "each thinks " + least + " to " + most + " s over all twelve questions together";
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "http");
        thread.setDaemon(true);
        return thread;
    }
}
