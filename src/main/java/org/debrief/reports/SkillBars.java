package org.debrief.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shares drawn as bars, a group of bars for each line. All measures are units of the drawing, which is 340
 * wide.
 *
 * @param left how many lines are not drawn; the table beside the drawing has them
 */
record SkillBars(List<Group> groups, int height, int left) {

    /** With more, a drawing is longer than what it shows is worth. */
    private static final int MOST_GROUPS = 10;

    private static final int LONGEST_NAME = 44;
    private static final int HEAD = 20;
    private static final int ROW = 17;
    private static final int GAP = 8;
    private static final int TEXT_BASE = 11;
    private static final double BAR_PER_PERCENT = 1.6;

    /** The bars of one line. */
    record Group(String name, int y, List<Bar> bars) {}

    /**
     * One bar.
     *
     * @param textY where the words beside it stand
     */
    record Bar(SkillFigure figure, int y, int textY, int width) {}

    static SkillBars of(List<SkillLine> lines) {
        List<SkillLine> drawn = lines.size() <= MOST_GROUPS ? lines : mostAnswered(lines);
        List<Group> groups = new ArrayList<>();
        int y = 0;
        for (SkillLine line : drawn) {
            List<Bar> bars = new ArrayList<>();
            int top = lines.size() == 1 ? y : y + HEAD;
            for (SkillFigure figure : line.skills()) {
                if (figure.isAsked()) {
                    bars.add(bar(figure, top));
                    top += ROW;
                }
            }
            groups.add(new Group(
                    lines.size() == 1 ? "" : Shortened.to(line.name(), LONGEST_NAME), y + TEXT_BASE + 2, bars));
            y = top + GAP;
        }
        return new SkillBars(groups, Math.max(1, y), lines.size() - drawn.size());
    }

    private static List<SkillLine> mostAnswered(List<SkillLine> lines) {
        List<SkillLine> most = lines.stream()
                .sorted(Comparator.comparing((SkillLine line) -> line.all().answers())
                        .reversed())
                .limit(MOST_GROUPS)
                .toList();
        return lines.stream().filter(most::contains).toList();
    }

    private static Bar bar(SkillFigure figure, int y) {
        Double percent = figure.percent();
        int width = percent == null ? 0 : Math.max(1, Math.toIntExact(Math.round(percent * BAR_PER_PERCENT)));
        return new Bar(figure, y, y + TEXT_BASE, width);
    }
}
