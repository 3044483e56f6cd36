package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.quizzes.picking.FactGroup;

/**
 * Shares drawn over time, a line for each skill, with a dash and a mark of its own. All measures are units of the
 * drawing, which is 340 wide and 190 high; 0 to 100 percent are its y from 160 to 10.
 *
 * @param left how many of the earliest are not drawn; the table beside the drawing has them
 */
record SkillTrend(List<Course> courses, List<Step> steps, int left) {

    private static final int MOST_STEPS = 24;
    private static final int FIRST_X = 36;
    private static final int LAST_X = 326;
    private static final int BOTTOM = 160;
    private static final double UNITS_PER_PERCENT = 1.5;

    /** So many numbers fit below. */
    private static final int MOST_LABELS = 12;

    /**
     * One skill over time.
     *
     * @param path of the line, without those steps in which nothing was asked
     */
    record Course(FactGroup skill, String path, List<Point> points) {}

    /** One share; a hollow mark where there is little behind it. */
    record Point(int x, int y, boolean few) {

        /** A corner of its mark, from its middle. */
        public int right() {
            return x + 4;
        }

        public int left() {
            return x - 4;
        }

        public int above() {
            return y - 4;
        }

        public int below() {
            return y + 4;
        }
    }

    /** One month or quiz; its number stands in the table, too. Empty where there is no room for it. */
    record Step(int x, String label) {}

    static SkillTrend of(List<SkillLine> lines) {
        int left = Math.max(0, lines.size() - MOST_STEPS);
        List<SkillLine> drawn = lines.subList(left, lines.size());
        List<Step> steps = new ArrayList<>();
        int every = (drawn.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < drawn.size(); i++) {
            steps.add(new Step(x(i, drawn.size()), i % every == 0 ? String.valueOf(left + i + 1) : ""));
        }
        List<Course> courses = Stream.of(FactGroup.values())
                .map(skill -> course(skill, drawn))
                .filter(course -> !course.points().isEmpty())
                .toList();
        return new SkillTrend(courses, steps, left);
    }

    private static Course course(FactGroup skill, List<SkillLine> lines) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SkillFigure figure = lines.get(i).of(skill);
            Double percent = figure.percent();
            if (percent != null) {
                int y = Math.toIntExact(Math.round(BOTTOM - percent * UNITS_PER_PERCENT));
                points.add(new Point(x(i, lines.size()), y, figure.isFew()));
            }
        }
        return new Course(
                skill,
                points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" ")),
                points);
    }

    private static int x(int step, int steps) {
        return steps == 1 ? (FIRST_X + LAST_X) / 2 : FIRST_X + step * (LAST_X - FIRST_X) / (steps - 1);
    }

    /** Whether there is a course to be seen. */
    public boolean isDrawn() {
        return steps.size() > 1;
    }
}
