package org.debrief.quizzes;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a quiz in words, for its instructor. */
@TemplateExtension
final class SettingsWords {

    private SettingsWords() {}

    /** One line for each thing that is settled. */
    static List<String> lines(QuizSettings settings) {
        List<String> lines = new ArrayList<>();
        lines.add(
                settings.mode() == QuizMode.PRACTICE
                        ? "Practice: each answer can be checked at once"
                        : "A test: nothing is told before it is submitted");
        lines.add(layout(settings));
        lines.add(article(settings));
        lines.add(times(settings));
        lines.add(
                settings.timeLimitMinutes() == null
                        ? "No time limit"
                        : "Time limit: " + minutes(settings.timeLimitMinutes()) + " from seeing the questions");
        lines.add(attempts(settings));
        lines.add(settings.passMark() == null ? "No pass mark" : "Passed from " + settings.passMark() + " %");
        lines.add(order(settings));
        lines.addAll(review(settings.review()));
        return lines;
    }

    /** The same in one line, without what is as usual anyway. */
    static String brief(QuizSettings settings) {
        List<String> parts = new ArrayList<>();
        parts.add(settings.mode() == QuizMode.PRACTICE ? "Practice" : "Test");
        parts.add(layout(settings).toLowerCase(Locale.ROOT));
        parts.add(
                switch (settings.article()) {
                    case OPEN -> "article beside the questions";
                    case CLOSED -> "article out of sight";
                    case READ_FIRST -> "article read first for " + minutes(settings.readingMinutes());
                });
        if (settings.opensAt() != null || settings.closesAt() != null) {
            String times = times(settings);
            parts.add(times.substring(0, 1).toLowerCase(Locale.ROOT) + times.substring(1));
        }
        parts.add(
                settings.timeLimitMinutes() == null
                        ? "no time limit"
                        : minutes(settings.timeLimitMinutes()) + " time limit");
        parts.add(attempts(settings).toLowerCase(Locale.ROOT));
        parts.add(settings.passMark() == null ? "no pass mark" : "passed from " + settings.passMark() + " %");
        parts.add(briefReview(settings));
        return String.join(" · ", parts);
    }

    /** What comes next by the clock, or has come; empty where only the instructor opens and closes. */
    static String next(QuizSettings settings, ShownStatus shown) {
        Instant opens = settings.opensAt();
        Instant closes = settings.closesAt();
        if (opens != null && (shown == ShownStatus.LATER || shown == ShownStatus.DRAFT)) {
            return "Opens on " + at(opens, settings);
        }
        if (closes == null) {
            return "";
        }
        return (shown == ShownStatus.CLOSED ? "Closed on " : "Closes on ") + at(closes, settings);
    }

    private static String at(Instant instant, QuizSettings settings) {
        return TypedTime.words(instant, settings.timeZone()) + " ("
                + settings.timeZone().getId() + ")";
    }

    private static String layout(QuizSettings settings) {
        return settings.layout() == QuizLayout.ONE_PER_PAGE ? "One question a page" : "All questions on one page";
    }

    private static String article(QuizSettings settings) {
        return switch (settings.article()) {
            case OPEN -> "The article stands beside the questions";
            case CLOSED -> "The article is not shown until the quiz is submitted";
            case READ_FIRST ->
                "The article is read first, for " + minutes(settings.readingMinutes())
                        + "; then it goes, and the questions come";
        };
    }

    private static String times(QuizSettings settings) {
        Instant opens = settings.opensAt();
        Instant closes = settings.closesAt();
        if (opens == null && closes == null) {
            return "Open from being published until you close it";
        }
        String from = opens == null ? "" : "from " + TypedTime.words(opens, settings.timeZone()) + " ";
        String until = closes == null ? "until you close it" : "until " + TypedTime.words(closes, settings.timeZone());
        return "Open " + from + until + " (time of " + settings.timeZone().getId() + ")";
    }

    private static String attempts(QuizSettings settings) {
        return settings.attemptsAllowed() == 1
                ? "One attempt"
                : settings.attemptsAllowed() + " attempts, of which the "
                        + settings.attemptCounted().name().toLowerCase(Locale.ROOT) + " counts";
    }

    private static String order(QuizSettings settings) {
        return (settings.questionsShuffled()
                        ? "Questions in another order for each attempt"
                        : "Questions in your order")
                + (settings.optionsShuffled()
                        ? ", options in another order for each attempt"
                        : ", options in the same order for everybody");
    }

    private static String briefReview(QuizSettings settings) {
        List<String> lines = review(settings.review());
        return lines.size() == 1
                ? "everything shown " + moment(settings.review().key())
                : "shown in steps";
    }

    private static List<String> review(ReviewPolicy review) {
        Map<ShownFrom, List<String>> things = new EnumMap<>(ShownFrom.class);
        put(things, review.answers(), "own answers");
        put(things, review.marks(), "marks");
        put(things, review.key(), "right answers");
        put(things, review.explanation(), "explanations");
        put(things, review.passage(), "passages");
        return things.entrySet().stream()
                .map(entry -> "Shown " + moment(entry.getKey()) + ": " + String.join(", ", entry.getValue()))
                .toList();
    }

    private static void put(Map<ShownFrom, List<String>> things, ShownFrom from, String thing) {
        things.computeIfAbsent(from, any -> new ArrayList<>()).add(thing);
    }

    private static String moment(ShownFrom from) {
        return switch (from) {
            case DURING -> "as soon as an answer is checked";
            case SUBMITTED -> "after submitting";
            case CLOSED -> "once the quiz is closed";
            case NEVER -> "never";
        };
    }

    private static String minutes(@Nullable Integer minutes) {
        return minutes == null || minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
