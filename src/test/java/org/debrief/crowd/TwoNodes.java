package org.debrief.crowd;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.debrief.testing.TestFolders;

/**
 * Two nodes with one database behind a reverse proxy: what a person may do on one and go on with on the other, and what is
 * noticed when a node, or the database for half a minute, goes away in the middle of a quiz. Prints a table in Markdown.
 */
public final class TwoNodes {

    private static final int TRAINEES = 20;
    private static final int MOST_WRONG_PASSWORDS = 60;
    private static final int AWAY_SECONDS = 30;
    private static final int ARTICLES = 4;

    private final Site site;
    private final HttpClient client;
    private final URI first;
    private final URI second;
    private final List<String> emails;

    private TwoNodes(Site site, HttpClient client) throws Exception {
        this.site = site;
        this.client = client;
        this.first = site.nodes().addresses().get(0);
        this.second = site.nodes().addresses().get(1);
        site.newQuiz("To make the cohort");
        this.emails = site.enrol(TRAINEES);
    }

    /** Prints the table. */
    public static void main(String... none) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newFixedThreadPool(4, TwoNodes::daemon))
                .build();
        Path home = Files.createTempDirectory("debrief-nodes");
        try (Site site = Site.start(home, client, 2)) {
            TwoNodes nodes = new TwoNodes(site, client);
            System.out.println("| on two nodes with one database | what came of it |\n| --- | --- |");
            nodes.row("sign in on one, go on with the other", nodes.session());
            nodes.row("use an invitation on both at once", nodes.invitation());
            nodes.row("guess passwords on both in turn", nodes.guesses());
            nodes.row("follow a quiz live on one, answer on the other", nodes.live());
            nodes.row("kill a node while " + TRAINEES + " take quizzes", nodes.killedNode());
            nodes.row("take the database away for " + AWAY_SECONDS + " s while they do", nodes.awayDatabase());
            nodes.row("kill a node that drafts questions", nodes.drafting());
        } finally {
            TestFolders.delete(home);
        }
    }

    private void row(String what, String result) {
        System.out.println("| " + what + " | " + result + " |");
    }

    private String session() throws Exception {
        Visitor browser = new Visitor(client, first);
        browser.open("/sign-in");
        browser.submit("/sign-in", Map.of("email", emails.get(0), "password", Site.PASSWORD));
        return browser.at(second).open("/my").contains("My quizzes") ? "signed in there, too" : "NOT signed in there";
    }

    private String invitation() throws Exception {
        String token = "token-of-an-invitation-for-both-nodes-at-once";
        site.invite("invited@example.org", token);
        List<CompletableFuture<Boolean>> both =
                Stream.of(first, second).map(node -> opened(node, token)).toList();
        long opened = both.stream().filter(CompletableFuture::join).count();
        return opened == 1 ? "one got in, one was told that it is used" : opened + " GOT IN";
    }

    private CompletableFuture<Boolean> opened(URI node, String token) {
        return CompletableFuture.supplyAsync(() -> {
            Visitor browser = new Visitor(client, node);
            try {
                browser.open("/invitation/" + token);
                browser.submit("/invitation/" + token, Map.of("password", "a password of " + node.getPort()));
                return true;
            } catch (Exception refused) {
                return false;
            }
        });
    }

    private String guesses() throws Exception {
        for (int guess = 1; guess <= MOST_WRONG_PASSWORDS; guess++) {
            int status = site.statusOf(guess % 2 == 0 ? first : second, emails.get(1), "wrong guess " + guess);
            if (status == 429) {
                return "refused from guess " + guess + " on, counted together";
            }
        }
        return "NOT refused in " + MOST_WRONG_PASSWORDS + " guesses";
    }

    private String live() throws Exception {
        long quiz = site.newQuiz("Followed live");
        LiveWatcher watcher = new LiveWatcher(client, second, quiz);
        watcher.awaitFirst();
        Visitor browser = new Visitor(client, first);
        browser.open("/sign-in");
        browser.submit("/sign-in", Map.of("email", emails.get(2), "password", Site.PASSWORD));
        browser.submit("/quizzes/" + quiz + "/start", Map.of());
        return String.format("shown there after %.1f s", watcher.secondsToNext());
    }

    private String killedNode() throws Exception {
        try (AtWork crowd = AtWork.begin(site, client, emails)) {
            TimeUnit.SECONDS.sleep(5);
            site.nodes().kill(0);
            TimeUnit.SECONDS.sleep(15);
            String outcome = crowd.outcome();
            site.nodes().startAgain(0);
            return outcome;
        }
    }

    private String awayDatabase() throws Exception {
        try (AtWork crowd = AtWork.begin(site, client, emails)) {
            TimeUnit.SECONDS.sleep(5);
            site.nodes().stopServer();
            TimeUnit.SECONDS.sleep(AWAY_SECONDS);
            int answered = site.statusOf(first.resolve("/my"));
            long begun = System.nanoTime();
            site.nodes().startServer();
            crowd.awaitAnswers();
            double seconds = (System.nanoTime() - begun) / 1e9;
            return String.format("pages said so (%d), answers saved again %.1f s after; ", answered, seconds)
                    + crowd.outcome();
        }
    }

    private String drafting() throws Exception {
        String article = Files.readString(article(), StandardCharsets.UTF_8).replaceFirst("(?s)---.*?---", "");
        for (int i = 0; i < ARTICLES; i++) {
            site.handIn("Article " + i, article + "\n\nThis is copy " + i + " of the article.");
        }
        while (site.countOf("generation where status = 'GENERATING'") < 2) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        long begun = System.nanoTime();
        site.nodes().kill(0);
        while (site.countOf("generation where status <> 'READY'") > 0) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long doubled = site.countOf("""
                (select b.title, v.stem from question q join question_version v on v.question_id = q.id
                join briefing b on b.id = q.briefing_id where b.title like 'Article %' and q.status <> 'SPARE'
                group by 1, 2 having count(*) > 1) doubled""");
        site.nodes().startAgain(0);
        return String.format(
                "the other drafted all %d articles, ready %.0f s later; %d questions doubled",
                ARTICLES, seconds, doubled);
    }

    private static Path article() throws Exception {
        try (Stream<Path> packs = Files.list(Path.of("questions"))) {
            return packs.sorted()
                    .map(pack -> pack.resolve("article.md"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "http");
        thread.setDaemon(true);
        return thread;
    }
}
