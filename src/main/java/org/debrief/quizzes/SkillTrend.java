package org.debrief.quizzes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.quizzes.picking.FactGroup;

/**
 * How somebody did with one skill from quiz to quiz.
 *
 * @param points the oldest first, one for each attempt that asked for it
 */
record SkillTrend(FactGroup skill, List<Point> points) {

    /** Fewer questions than these say little. */
    static final int FEW = 10;

    /** Fewer in a single quiz say next to nothing. */
    private static final int VERY_FEW = 3;

    /** As wide and as high as the chart is drawn, in the units of the drawing. */
    private static final int WIDTH = 280;

    private static final int HEIGHT = 100;
    private static final int MARGIN = 10;

    SkillTrend {
        points = List.copyOf(points);
    }

    /** @param zone the time zone of the quiz */
    record Point(long attemptId, String title, Instant at, ZoneId zone, Score score) {

        public boolean isOfVeryFew() {
            return score.max() < VERY_FEW;
        }
    }

    /** A point of the drawing. */
    record Dot(int x, int y, int percent, boolean few) {}

    public String look() {
        return SkillResult.lookOf(skill);
    }

    public List<Dot> dots() {
        int steps = Math.max(1, points.size() - 1);
        return IntStream.range(0, points.size())
                .mapToObj(i -> {
                    int percent = points.get(i).score().percent();
                    int x = points.size() == 1 ? MARGIN + WIDTH / 2 : MARGIN + WIDTH * i / steps;
                    return new Dot(x, HEIGHT - percent, percent, points.get(i).isOfVeryFew());
                })
                .toList();
    }

    /** The line through the dots, as a drawing takes it. */
    public String line() {
        return dots().stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    public Score all() {
        return sum(points);
    }

    /** Whether there are too few questions to see a trend in them. */
    public boolean isOfFew() {
        return all().max() < FEW;
    }

    /** Whether an earlier and a later half can be compared. */
    public boolean hasHalves() {
        return points.size() >= 4 && !isOfFew();
    }

    public Score earlier() {
        return sum(points.subList(0, points.size() / 2));
    }

    public Score later() {
        return sum(points.subList(points.size() / 2, points.size()));
    }

    private Score sum(List<Point> some) {
        return SkillResults.sum(some.stream()
                        .map(point -> new SkillResult(skill, point.score()))
                        .toList())
                .get(0)
                .score();
    }
}
