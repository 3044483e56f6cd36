package org.debrief.questions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.pages.Trimmed;
import org.jspecify.annotations.Nullable;

/** Which questions of the bank are looked for; what is null or empty does not matter. */
public record BankFilter(
        String text,
        @Nullable QuestionKind kind,
        @Nullable QuestionFormat format,
        @Nullable Difficulty difficulty,
        @Nullable QuestionStatus status,
        @Nullable Long briefing,
        String tag,
        @Nullable Archived archived,
        QuestionUse.@Nullable Where use,
        QuestionStatistics.@Nullable Results results) {

    /** Whether what has been put away is looked for; where nothing is said, it is not. */
    public enum Archived {
        /** Only that. */
        YES,
        /** That, too. */
        ANY
    }

    private static final int LONGEST_TEXT = 200;
    private static final QuestionStatus[] STATUSES = {
        QuestionStatus.DRAFT, QuestionStatus.APPROVED, QuestionStatus.REJECTED
    };

    /** The filter that a form or a link sent; a field that is empty, or that nobody could choose, does not matter. */
    static BankFilter of(SentFilter sent) {
        return new BankFilter(
                words(sent.text),
                named(QuestionKind.values(), sent.kind),
                named(QuestionFormat.values(), sent.format),
                named(Difficulty.values(), sent.difficulty),
                named(QuestionStatus.values(), sent.status),
                sent.briefing.matches("[0-9]{1,18}") ? Long.valueOf(sent.briefing) : null,
                words(sent.tag),
                named(Archived.values(), sent.archived),
                named(QuestionUse.Where.values(), sent.use),
                named(QuestionStatistics.Results.values(), sent.results));
    }

    /** A plain sentence, where a program sent a value that nobody could choose. */
    static Optional<String> problem(SentFilter sent) {
        return Stream.of(
                        unknown("kind", QuestionKind.values(), sent.kind),
                        unknown("format", QuestionFormat.values(), sent.format),
                        unknown("difficulty", Difficulty.values(), sent.difficulty),
                        unknown("status", STATUSES, sent.status),
                        unknown("archived", Archived.values(), sent.archived),
                        unknown("use", QuestionUse.Where.values(), sent.use),
                        unknown("results", QuestionStatistics.Results.values(), sent.results))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<String> unknown(String field, E[] values, String sent) {
        return sent.isEmpty() || named(values, sent) != null
                ? Optional.empty()
                : Optional.of("There is no such " + field + ". Take one of " + List.of(values) + ".");
    }

    /** The text as a pattern in which no character has a meaning of its own; “!” is the one that takes it away. */
    String pattern() {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }

    /** The address of one page of what it finds. */
    public String address(int page) {
        return "/questions?" + query(page);
    }

    /** What stands in that address behind the question mark. */
    public String query(int page) {
        List<String> fields = new ArrayList<>();
        add(fields, "text", text);
        add(fields, "kind", kind);
        add(fields, "format", format);
        add(fields, "difficulty", difficulty);
        add(fields, "status", status);
        add(fields, "briefing", briefing);
        add(fields, "tag", tag);
        add(fields, "archived", archived);
        add(fields, "use", use);
        add(fields, "results", results);
        add(fields, "page", page);
        return String.join("&", fields);
    }

    public boolean isArchivedOnly() {
        return archived == Archived.YES;
    }

    public boolean isEmpty() {
        return text.isEmpty() && tag.isEmpty() && status == null && !isDetailed();
    }

    /** Whether it says more than most searches do. */
    public boolean isDetailed() {
        return Stream.of(kind, format, difficulty, briefing, archived, use, results)
                .anyMatch(Objects::nonNull);
    }

    /** What is kept in reserve is not shown here either. */
    public List<QuestionStatus> statuses() {
        return List.of(STATUSES);
    }

    private static String words(String sent) {
        return Trimmed.to(sent.replace("\0", "").strip(), LONGEST_TEXT);
    }

    private static void add(List<String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            fields.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
