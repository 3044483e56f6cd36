package org.debrief.crowd;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whether a page that watches a quiz on one node shows what is answered on the other. */
final class LiveOnTwoNodes {

    private final Pair pair;

    LiveOnTwoNodes(Pair pair) {
        this.pair = pair;
    }

    /** One takes a quiz on the first, which is watched on the second, and another the other way round. */
    Outcome followed(List<String> emails) throws Exception {
        int answers = 0;
        int lost = 0;
        double longest = 0;
        for (int node = 0; node < emails.size(); node++) {
            long quiz = pair.site().newQuiz("Followed live, " + node);
            Visitor trainee = pair.signedIn(emails.get(node), node);
            try (LiveWatcher watcher = new LiveWatcher(pair.client(), pair.node(node + 1), quiz)) {
                watcher.secondsUntil(0);
                Visitor.Arrival start = trainee.submit("/quizzes/" + quiz + "/start", Map.of());
                Paper paper = Paper.on(start.page());
                for (int number : paper.numbers()) {
                    Paper.Answer answer = paper.answer(number, new Random(number));
                    trainee.sendFields(
                            start.path() + "/answers",
                            Map.of("q" + number, answer.value(), "q" + number + "-age", "0", "page", "p1"));
                    double seconds = watcher.secondsUntil(number);
                    longest = Math.max(longest, seconds);
                    lost += Double.isInfinite(seconds) ? 1 : 0;
                    answers++;
                }
            }
        }
        return new Outcome(
                "answer on one, while the other shows the quiz live",
                answers,
                String.format("shown there after %.1f s at most", longest),
                lost);
    }
}
