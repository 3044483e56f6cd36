package org.debrief.quizzes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.pages.ZonedMoments;
import org.jspecify.annotations.Nullable;

/** Says in plain sentences what a trainee does not see, and from when they will. */
final class Withheld {

    private static final String SCORE = "your score";
    private static final String MARK = "whether your answer is right";

    private final ReviewMoment moment;
    private final QuizSettings settings;
    private final ReviewPolicy policy;
    private final @Nullable Instant closesAt;

    Withheld(ReviewMoment moment, QuizSettings settings) {
        this(moment, settings, settings.closesAt());
    }

    /** Takes when the quiz closes for all, where a trainee has a later closing of their own. */
    Withheld(ReviewMoment moment, QuizSettings settings, @Nullable Instant closesAt) {
        this.closesAt = closesAt;
        this.moment = moment;
        this.settings = settings;
        this.policy = settings.review();
    }

    /** A sentence for each moment that something waits for, the next moment first; what never comes is last. */
    List<String> sentences() {
        return Stream.of(ShownFrom.values())
                .filter(from -> !moment.reaches(from))
                .map(from -> sentence(shownFrom(from), from))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The sentence about the score alone; empty when it is shown. */
    String score() {
        return moment.reaches(policy.marks()) ? "" : sentence(List.of(SCORE), policy.marks());
    }

    private List<String> shownFrom(ShownFrom from) {
        List<String> things = new ArrayList<>();
        if (policy.answers() == from && moment.compareTo(ReviewMoment.SUBMITTED) >= 0) {
            things.add("your answers");
        }
        if (policy.marks() == from) {
            things.add(moment == ReviewMoment.CHECKED ? MARK : SCORE);
        }
        if (policy.key() == from) {
            things.add("the right answers");
        }
        if (policy.explanation() == from) {
            things.add("the explanations");
        }
        if (policy.passage() == from) {
            things.add("the passages in the article");
        }
        return things;
    }

    private String sentence(List<String> things, ShownFrom from) {
        if (things.isEmpty()) {
            return "";
        }
        String what = listed(things);
        String are = things.equals(List.of(SCORE)) || things.equals(List.of(MARK)) ? " is " : " are ";
        return switch (from) {
            case DURING, SUBMITTED -> capital(what) + are + "shown once you submit.";
            case CLOSED -> capital(what) + are + "shown " + onceClosed();
            case NEVER -> "This quiz does not show " + what + ".";
        };
    }

    private String onceClosed() {
        return closesAt == null
                ? "once your instructor closes the quiz."
                : "after the quiz closes, on " + ZonedMoments.momentIn(closesAt, settings.timeZone()) + ".";
    }

    /** "a, b and c", of one or more. */
    static String listed(List<String> things) {
        int last = things.size() - 1;
        return last == 0 ? things.get(0) : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
