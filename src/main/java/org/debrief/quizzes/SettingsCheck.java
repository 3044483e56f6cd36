package org.debrief.quizzes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.pages.Problems;
import org.jspecify.annotations.Nullable;

/** Turns settings as they were typed into settings of a quiz, or says for each field what to do. */
final class SettingsCheck {

    private final SettingsForm form;
    private final @Nullable QuizSettings before;
    private final Instant now;
    private final Problems problems;

    /**
     * Adds what is wrong to {@code problems}.
     *
     * @param before what the quiz has now; null for a new one
     */
    SettingsCheck(SettingsForm form, @Nullable QuizSettings before, Instant now, Problems problems) {
        this.form = form;
        this.before = before;
        this.now = now;
        this.problems = problems;
    }

    /** The settings, with what is usual in place of what is wrong. */
    QuizSettings settings() {
        QuizMode mode = one(QuizMode.class, "mode", QuizMode.TEST);
        ArticleAccess article = one(ArticleAccess.class, "article", ArticleAccess.CLOSED);
        ZoneId zone = zone();
        Instant opensAt = time("opensAt", zone, before == null ? null : before.opensAt());
        Instant closesAt = time("closesAt", zone, before == null ? null : before.closesAt());
        if (opensAt != null && closesAt != null && !closesAt.isAfter(opensAt)) {
            problems.add("closesAt", "The quiz would close before it opens. Choose a later time to close.");
            closesAt = null;
        } else if (closesAt != null
                && !closesAt.isAfter(now)
                && !(before != null && closesAt.equals(before.closesAt()))) {
            problems.add("closesAt", "This time is past. Choose a later one, or leave it empty.");
            closesAt = null;
        }
        return new QuizSettings(
                one(QuizLayout.class, "layout", QuizLayout.ALL_ON_ONE),
                mode,
                article,
                article == ArticleAccess.READ_FIRST ? readingMinutes() : null,
                opensAt,
                closesAt,
                zone,
                number("timeLimitMinutes", QuizSettings.LONGEST_TIME_LIMIT_MINUTES, "minutes, or leave this empty"),
                attempts(),
                one(AttemptCounted.class, "attemptCounted", AttemptCounted.BEST),
                passMark(),
                yes("questionsShuffled"),
                yes("optionsShuffled"),
                new ReviewCheck(form, mode, problems).policy());
    }

    private int readingMinutes() {
        Integer minutes =
                number("readingMinutes", QuizSettings.LONGEST_READING_MINUTES, "minutes for reading the article");
        if (minutes == null) {
            problems.add(
                    "readingMinutes",
                    "Say how many minutes the article is read, 1 to " + QuizSettings.LONGEST_READING_MINUTES + ".");
        }
        return minutes == null ? 1 : minutes;
    }

    private int attempts() {
        Integer attempts = numberOrNone(form.of("attemptsAllowed"), QuizSettings.MOST_ATTEMPTS)
                .orElse(null);
        if (attempts == null) {
            problems.add("attemptsAllowed", "Allow 1 to " + QuizSettings.MOST_ATTEMPTS + " attempts.");
        }
        return attempts == null ? 1 : attempts;
    }

    private @Nullable Integer passMark() {
        String typed = form.of("passMark").replace('%', ' ');
        Optional<Integer> percent = numberOrNone(typed, 100);
        if (percent.isEmpty() && !typed.isBlank()) {
            problems.add("passMark", "Give a whole percentage from 1 to 100, or leave this empty.");
        }
        return percent.orElse(null);
    }

    private ZoneId zone() {
        Optional<ZoneId> zone = TimeZones.named(form.of("timeZone"));
        if (zone.isEmpty()) {
            problems.add("timeZone", "Choose a time zone, such as Europe/Berlin.");
        }
        return zone.orElse(TimeZones.UTC);
    }

    /** What is shown of a time has no seconds; as long as nobody changes it, it stays what it is. */
    private @Nullable Instant time(String field, ZoneId zone, @Nullable Instant stored) {
        if (before != null
                && zone.equals(before.timeZone())
                && form.of(field).equals(TypedTime.field(stored, before.timeZone()))) {
            return stored;
        }
        TypedTime time = TypedTime.read(form.of(field), zone);
        if (time.problem() != null) {
            problems.add(field, time.problem());
        }
        return time.instant();
    }

    private @Nullable Integer number(String field, int most, String what) {
        Optional<Integer> number = numberOrNone(form.of(field), most);
        if (number.isEmpty() && !form.of(field).isBlank()) {
            problems.add(field, "Give a whole number from 1 to " + most + " " + what + ".");
        }
        return number.orElse(null);
    }

    private static Optional<Integer> numberOrNone(String typed, int most) {
        String digits = typed.strip();
        if (!digits.matches("[0-9]{1,3}")) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(digits)).filter(number -> number >= 1 && number <= most);
    }

    private boolean yes(String field) {
        return switch (form.of(field)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                problems.add(field, "Say for " + field + " either true or false.");
                yield false;
            }
        };
    }

    private <E extends Enum<E>> E one(Class<E> type, String field, E usual) {
        return oneOf(type, form.of(field)).orElseGet(() -> {
            problems.add(field, unknown(type, field));
            return usual;
        });
    }

    static <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst();
    }

    /** Only who sends no form of ours can choose what is not there; the names tell them what is. */
    static <E extends Enum<E>> String unknown(Class<E> type, String field) {
        return "Choose for " + field + " one of "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")) + ".";
    }
}
