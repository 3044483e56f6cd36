package org.debrief.crowd;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Whether the other node drafts the questions that a node was at when it was killed. */
final class DraftingMoves {

    private static final int ARTICLES = 6;

    /** A node drafts two at once: where three are under way, it is at one of them. */
    private static final int ON_BOTH = 3;

    private static final long LONGEST_SECONDS = 600;
    private static final String WAITING = "generation where status <> 'READY'";

    private final Pair pair;

    DraftingMoves(Pair pair) {
        this.pair = pair;
    }

    /** The first node is killed while both draft. */
    Outcome moved() throws Exception {
        handIn();
        while (pair.site().countOf("generation where status = 'GENERATING'") < ON_BOTH) {
            if (pair.site().countOf(WAITING) == 0) {
                handIn();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        long begun = System.nanoTime();
        pair.site().nodes().kill(0);
        while (pair.site().countOf(WAITING) > 0 && secondsSince(begun) < LONGEST_SECONDS) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        double seconds = secondsSince(begun);
        long missing = pair.site().countOf("""
                briefing b where b.title like 'Article %' and not exists (
                select 1 from question q where q.briefing_id = b.id)""");
        long doubled = pair.site().countOf("""
                (select b.id, v.stem from question q join question_version v on v.question_id = q.id
                join briefing b on b.id = q.briefing_id where b.title like 'Article %' and q.status <> 'SPARE'
                group by 1, 2 having count(*) > 1) doubled""");
        pair.site().nodes().startAgain(0);
        return new Outcome(
                "kill a node while both draft questions",
                1,
                String.format("the other drafted all, ready after %.0f s; %d questions doubled", seconds, doubled),
                missing + doubled + pair.site().countOf(WAITING));
    }

    private void handIn() throws Exception {
        String article = Files.readString(article(), StandardCharsets.UTF_8).replaceFirst("(?s)---.*?---", "");
        for (int i = 0; i < ARTICLES; i++) {
            pair.site().handIn("Article " + i, article + "\n\nThis is copy " + System.nanoTime() + " of the article.");
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static Path article() throws Exception {
        try (Stream<Path> packs = Files.list(Path.of("questions"))) {
            return packs.sorted()
                    .map(pack -> pack.resolve("article.md"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
