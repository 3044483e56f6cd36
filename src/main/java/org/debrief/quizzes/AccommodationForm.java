package org.debrief.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.debrief.pages.Problems;
import org.debrief.pages.ZonedMoments;
import org.jspecify.annotations.Nullable;

/** What a trainee gets, as it was typed, right or wrong. */
record AccommodationForm(String extraTimePercent, String extraAttempts, String opensAt, String closesAt) {

    static AccommodationForm of(Allowance allowance, ZoneId zone) {
        return new AccommodationForm(
                allowance.extraTimePercent() == 0 ? "" : String.valueOf(allowance.extraTimePercent()),
                allowance.extraAttempts() == 0 ? "" : String.valueOf(allowance.extraAttempts()),
                TypedTime.field(allowance.opensAt(), zone),
                TypedTime.field(allowance.closesAt(), zone));
    }

    static AccommodationForm sent(MultivaluedMap<String, String> fields) {
        return new AccommodationForm(
                text(fields, "extraTimePercent"),
                text(fields, "extraAttempts"),
                text(fields, "opensAt"),
                text(fields, "closesAt"));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    /** In every quiz: without times of its own, for each quiz has others. */
    Allowance inEveryQuiz(Problems problems) {
        if (!opensAt.isBlank() || !closesAt.isBlank()) {
            problems.add("closesAt", "Times of a trainee's own can be given only in one quiz, for each has others.");
        }
        return new Allowance(percent(problems), attempts(problems), null, null);
    }

    /**
     * In one quiz; adds what is wrong to {@code problems}.
     *
     * @param before what the trainee has now; a past closing may stay
     */
    Allowance inQuiz(QuizSettings settings, Allowance before, Instant now, Problems problems) {
        ZoneId zone = settings.timeZone();
        Instant opens = time("opensAt", opensAt, before.opensAt(), zone, problems);
        Instant closes = time("closesAt", closesAt, before.closesAt(), zone, problems);
        Instant opensAfterAll = opens == null ? settings.opensAt() : opens;
        Instant closesAfterAll = closes == null ? settings.closesAt() : closes;
        if (closes != null && !closes.isAfter(now) && !closes.equals(before.closesAt())) {
            problems.add("closesAt", "This time is past. Choose a later one, or leave it empty.");
        } else if (opensAfterAll != null && closesAfterAll != null && !closesAfterAll.isAfter(opensAfterAll)) {
            problems.add(
                    closes == null ? "opensAt" : "closesAt",
                    "For this trainee the quiz would open on " + ZonedMoments.momentIn(opensAfterAll, zone)
                            + " and close on " + ZonedMoments.momentIn(closesAfterAll, zone)
                            + ". Let it close after it opens.");
        }
        return new Allowance(percent(problems), attempts(problems), opens, closes);
    }

    private int percent(Problems problems) {
        return number(
                "extraTimePercent",
                extraTimePercent.replace('%', ' '),
                Allowance.MOST_PERCENT,
                "Give a whole percentage from 0 to " + Allowance.MOST_PERCENT + ", such as 25 for a quarter more.",
                problems);
    }

    private int attempts(Problems problems) {
        return number(
                "extraAttempts",
                extraAttempts,
                Allowance.MOST_ATTEMPTS,
                "Give 0 to " + Allowance.MOST_ATTEMPTS + " more attempts.",
                problems);
    }

    private static int number(String field, String typed, int most, String sentence, Problems problems) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        Optional<Integer> number = digits.matches("[0-9]{1,4}")
                ? Optional.of(Integer.valueOf(digits)).filter(each -> each <= most)
                : Optional.empty();
        if (number.isEmpty()) {
            problems.add(field, sentence);
        }
        return number.orElse(0);
    }

    /** What is shown of a time has no seconds; as long as nobody changes it, it stays what it is. */
    private static @Nullable Instant time(
            String field, String typed, @Nullable Instant before, ZoneId zone, Problems problems) {
        if (typed.equals(TypedTime.field(before, zone))) {
            return before;
        }
        TypedTime time = TypedTime.read(typed, zone);
        if (time.problem() != null) {
            problems.add(field, time.problem());
        }
        return time.instant();
    }
}
