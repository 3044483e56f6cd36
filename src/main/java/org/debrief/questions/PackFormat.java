package org.debrief.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.drafting.typed.TypedParts;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** Reads and writes the two files of a question pack: {@code article.md} and {@code questions.yaml}. */
final class PackFormat {

    private static final String FENCE = "---\n";
    private static final ObjectMapper YAML = new YAMLMapper(YAMLFactory.builder()
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build())
            .addMixIn(TypedParts.class, WithoutNulls.class);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface WithoutNulls {}

    record OptionEntry(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String prompt,

            String text,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean key,
            String why) {}

    record EvidenceEntry(int start, int end, String text) {}

    record QuestionEntry(
            QuestionKind kind,
            QuestionFormat format,
            Difficulty difficulty,
            String stem,
            List<OptionEntry> options,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TypedParts typed,

            @Nullable EvidenceEntry evidence,
            String explanation) {}

    record Questions(
            List<QuestionEntry> questions,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<String> rejected) {}

    private PackFormat() {}

    /** @throws IllegalArgumentException with a plain sentence, when the article has no front matter */
    static NewBriefing readArticle(String slug, String markdown) {
        int end = markdown.indexOf("\n" + FENCE, FENCE.length());
        if (!markdown.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("The article of pack “" + slug
                    + "” must begin with its title, source and day between two lines of ---.");
        }
        try {
            Map<?, ?> front = YAML.readValue(markdown.substring(FENCE.length(), end + 1), Map.class);
            Object title = front.get("title");
            Object source = front.get("source");
            Object published = front.get("published");
            return new NewBriefing(
                    title == null ? slug : title.toString(),
                    source == null ? null : source.toString(),
                    published == null ? null : LocalDate.parse(published.toString()),
                    markdown.substring(end + 1 + FENCE.length()).strip());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The front matter of pack “" + slug + "” is not YAML.", e);
        }
    }

    /**
     * Puts a pack together from its two files.
     *
     * @throws IllegalArgumentException with a plain sentence, when they do not fit each other
     */
    static QuestionPack read(String slug, String markdown, String yaml) {
        NewBriefing briefing = readArticle(slug, markdown);
        try {
            Questions read = YAML.readValue(yaml, Questions.class);
            List<Wording> wordings = read.questions().stream()
                    .map(q -> wording(slug, briefing, q))
                    .toList();
            return new QuestionPack(slug, briefing, wordings, read.rejected() == null ? List.of() : read.rejected());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "The questions of pack “" + slug + "” cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static Wording wording(String slug, NewBriefing briefing, QuestionEntry entry) {
        EvidenceEntry evidence = entry.evidence();
        if (evidence != null
                && (evidence.end() > briefing.text().length()
                        || !briefing.text()
                                .substring(evidence.start(), evidence.end())
                                .equals(evidence.text()))) {
            throw new IllegalArgumentException("In pack “" + slug + "” the evidence of “" + entry.stem()
                    + "” is not at its place in the article.");
        }
        return new Wording(
                entry.kind(),
                entry.format(),
                entry.difficulty(),
                entry.stem(),
                entry.options().stream()
                        .map(o -> new DraftOption(o.text(), o.key(), o.why(), o.prompt()))
                        .toList(),
                evidence == null ? null : new TextSpan(evidence.start(), evidence.end()),
                entry.explanation(),
                typed(slug, entry));
    }

    private static @Nullable TypedKey typed(String slug, QuestionEntry entry) {
        TypedKey key = entry.typed() == null ? null : entry.typed().key();
        if (entry.format().isTyped() != (key != null)) {
            throw new IllegalArgumentException("In pack “" + slug + "” the answer to “" + entry.stem()
                    + "” needs a number or a date under “typed”, and only a typed answer has one.");
        }
        return key;
    }

    /** The same pack always gives the same text. */
    static String writeQuestions(QuestionPack pack) {
        List<QuestionEntry> entries = pack.questions().stream()
                .map(w -> {
                    TextSpan evidence = w.evidence();
                    return new QuestionEntry(
                            w.kind(),
                            w.format(),
                            w.difficulty(),
                            w.stem(),
                            w.options().stream()
                                    .map(o -> new OptionEntry(o.prompt(), o.text(), o.correct(), o.why()))
                                    .toList(),
                            TypedParts.of(w.typed()),
                            evidence == null
                                    ? null
                                    : new EvidenceEntry(
                                            evidence.start(),
                                            evidence.end(),
                                            evidence.of(pack.briefing().text())),
                            w.explanation());
                })
                .toList();
        try {
            return YAML.writeValueAsString(new Questions(entries, pack.rejected()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
