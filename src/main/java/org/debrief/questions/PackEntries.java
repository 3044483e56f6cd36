package org.debrief.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.drafting.typed.TypedParts;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** The entries of {@code questions.yaml}. Whoever writes one by hand may leave anything out, so all may be null. */
final class PackEntries {

    /** Digits before and after the point; a number like 1E999999999 would fill the memory once written out. */
    private static final int MOST_DIGITS = 30;

    record OptionEntry(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String prompt,

            @Nullable String text,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean key,
            @Nullable String why) {}

    record EvidenceEntry(int start, int end, @Nullable String text) {}

    record QuestionEntry(
            @Nullable QuestionKind kind,
            @Nullable QuestionFormat format,
            @Nullable Difficulty difficulty,
            @Nullable String stem,
            @Nullable List<@Nullable OptionEntry> options,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TypedParts typed,

            @Nullable EvidenceEntry evidence,
            @Nullable String explanation,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<@Nullable String> tags,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean archived) {}

    record Questions(
            @Nullable List<@Nullable QuestionEntry> questions,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<@Nullable QuestionEntry> drafts,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<@Nullable String> rejected) {}

    private PackEntries() {}

    static QuestionEntry entry(PackQuestion question, String article) {
        Wording wording = question.wording();
        TextSpan evidence = wording.evidence();
        return new QuestionEntry(
                wording.kind(),
                wording.format(),
                wording.difficulty(),
                wording.stem(),
                wording.options().stream()
                        .map(o -> new OptionEntry(o.prompt(), o.text(), o.correct(), o.why()))
                        .toList(),
                TypedParts.of(wording.typed()),
                evidence == null ? null : new EvidenceEntry(evidence.start(), evidence.end(), evidence.of(article)),
                wording.explanation(),
                question.tags(),
                question.archived());
    }

    /** @throws UnreadablePack when a part is missing, or is not where it says it is */
    static PackQuestion question(String slug, String article, @Nullable QuestionEntry entry) {
        Wording wording = wording(slug, article, entry);
        List<@Nullable String> tags = entry == null || entry.tags() == null ? List.of() : entry.tags();
        return new PackQuestion(
                wording,
                TagNames.of(tags.stream().filter(Objects::nonNull).toList()),
                entry != null && entry.archived());
    }

    private static Wording wording(String slug, String article, @Nullable QuestionEntry entry) {
        if (entry == null || entry.stem() == null) {
            throw new UnreadablePack("In pack “" + slug + "” a question has no stem.");
        }
        String where = "In pack “" + slug + "” the question “" + entry.stem() + "” has no ";
        QuestionFormat format = present(entry.format(), where + "format.");
        return new Wording(
                present(entry.kind(), where + "kind."),
                format,
                present(entry.difficulty(), where + "difficulty."),
                entry.stem(),
                present(entry.options(), where + "options.").stream()
                        .map(option -> option(option, where + "text for an option."))
                        .toList(),
                evidence(slug, article, entry),
                Objects.requireNonNullElse(entry.explanation(), ""),
                typed(slug, format, entry));
    }

    private static DraftOption option(@Nullable OptionEntry entry, String sentence) {
        OptionEntry option = present(entry, sentence);
        return new DraftOption(
                present(option.text(), sentence),
                option.key(),
                Objects.requireNonNullElse(option.why(), ""),
                option.prompt());
    }

    private static <T> T present(@Nullable T part, String sentence) {
        if (part == null) {
            throw new UnreadablePack(sentence);
        }
        return part;
    }

    private static @Nullable TextSpan evidence(String slug, String article, QuestionEntry entry) {
        EvidenceEntry given = entry.evidence();
        if (given == null) {
            return null;
        }
        boolean inside = given.start() >= 0 && given.start() < given.end() && given.end() <= article.length();
        if (!inside || !article.substring(given.start(), given.end()).equals(given.text())) {
            throw new UnreadablePack("In pack “" + slug + "” the evidence of “" + entry.stem()
                    + "” is not at its place in the article.");
        }
        return new TextSpan(given.start(), given.end());
    }

    private static @Nullable TypedKey typed(String slug, QuestionFormat format, QuestionEntry entry) {
        TypedParts given = entry.typed();
        BigDecimal number = given == null ? null : given.number();
        if (number != null && (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS)) {
            throw new UnreadablePack("In pack “" + slug + "” the number of “" + entry.stem() + "” is too long.");
        }
        TypedKey key = given == null ? null : key(slug, given, entry);
        if (format.isTyped() != (key != null)) {
            throw new UnreadablePack("In pack “" + slug + "” the answer to “" + entry.stem()
                    + "” needs a number or a date under “typed”, and only a typed answer has one.");
        }
        return key;
    }

    private static @Nullable TypedKey key(String slug, TypedParts given, QuestionEntry entry) {
        try {
            return given.key();
        } catch (IllegalArgumentException noDate) {
            throw new UnreadablePack(
                    "In pack “" + slug + "” write the date of “" + entry.stem()
                            + "” as a year, a month or a day, for example 2026, 2026-03 or 2026-03-14.",
                    noDate);
        }
    }
}
