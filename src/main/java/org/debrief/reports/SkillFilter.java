package org.debrief.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.pages.Problems;
import org.debrief.pages.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * What the page of skills is asked for, as it was typed; empty where something does not matter.
 *
 * @param over whether the course of time is told by month or by quiz
 */
record SkillFilter(String cohort, String briefing, String from, String to, String over) {

    static final String MONTH = "month";
    static final String QUIZ = "quiz";

    private static final int LONGEST = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    static SkillFilter sent(String cohort, String briefing, String from, String to, String over) {
        return new SkillFilter(clean(cohort), clean(briefing), clean(from), clean(to), clean(over));
    }

    private static String clean(String typed) {
        return Trimmed.to(typed.replace("\0", "").strip(), LONGEST);
    }

    public boolean isByQuiz() {
        return over.equals(QUIZ);
    }

    public boolean isOfAll() {
        return Stream.of(cohort, briefing, from, to).allMatch(String::isEmpty);
    }

    public boolean isCohort(long id) {
        return cohort.equals(String.valueOf(id));
    }

    public boolean isBriefing(long id) {
        return briefing.equals(String.valueOf(id));
    }

    /** What is wrong with it, by field. */
    Problems problems() {
        Problems problems = Problems.none();
        checkId(cohort, "cohort", "Choose a cohort of the list.", problems);
        checkId(briefing, "briefing", "Choose a briefing of the list.", problems);
        checkDay(from, "from", problems);
        checkDay(to, "to", problems);
        if (!over.isEmpty() && !over.equals(MONTH) && !over.equals(QUIZ)) {
            problems.add("over", "Choose “month” or “quiz”.");
        }
        LocalDate first = day(from).orElse(null);
        LocalDate last = day(to).orElse(null);
        if (first != null && last != null && last.isBefore(first)) {
            problems.add("to", "The last day is before the first. Choose a later one.");
        }
        return problems;
    }

    /** For a filter without problems. */
    SkillScope scope(long instructorId) {
        return new SkillScope(
                instructorId, id(cohort), id(briefing), null, null, day(from).orElse(null), day(to).orElse(null));
    }

    /** Everything of the instructor's, where the filter has a problem. */
    SkillFilter withoutProblems() {
        Problems problems = problems();
        return problems.isEmpty() ? this : new SkillFilter("", "", "", "", isByQuiz() ? QUIZ : MONTH);
    }

    /** The end of an address that asks for the same. */
    public String query() {
        return "?cohort=" + encoded(cohort) + "&briefing=" + encoded(briefing) + "&from=" + encoded(from) + "&to="
                + encoded(to) + "&over=" + encoded(over);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void checkId(String typed, String field, String sentence, Problems problems) {
        if (!typed.isEmpty() && id(typed) == null) {
            problems.add(field, sentence);
        }
    }

    private static void checkDay(String typed, String field, Problems problems) {
        if (!typed.isEmpty() && day(typed).isEmpty()) {
            problems.add(field, "Give a day such as 2026-03-01, or leave this empty.");
        }
    }

    private static @Nullable Long id(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
