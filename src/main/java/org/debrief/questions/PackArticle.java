package org.debrief.questions;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.debrief.briefings.NewBriefing;
import org.jspecify.annotations.Nullable;

/** The {@code article.md} of a pack: title, source and day between two lines of dashes, then the text. */
final class PackArticle {

    private static final String FENCE = "---\n";

    /**
     * @param exact whether every space at the ends of the text belongs to it; evidence is counted from there
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    record Front(
            @Nullable String title,
            @Nullable String source,
            @Nullable String published,
            boolean exact) {}

    private PackArticle() {}

    /** @throws UnreadablePack when the article has no front matter */
    static NewBriefing read(String slug, String file) {
        String markdown = withPlainLines(file);
        int end = markdown.indexOf("\n" + FENCE, FENCE.length());
        if (!markdown.startsWith(FENCE) || end < 0) {
            throw new UnreadablePack("The article of pack “" + slug
                    + "” must begin with its title, source and day between two lines of ---.");
        }
        String fields = markdown.substring(FENCE.length(), end + 1);
        Front front = PackYaml.read("The front matter of pack “" + slug + "”", fields, Front.class);
        String body = markdown.substring(end + 1 + FENCE.length());
        return new NewBriefing(
                Objects.requireNonNullElse(front.title(), slug),
                front.source(),
                day(slug, front.published()),
                front.exact() ? withoutFrame(slug, body) : body.strip());
    }

    static String write(NewBriefing briefing) {
        String text = briefing.text();
        LocalDate day = briefing.published();
        Front front = new Front(
                briefing.title(), briefing.source(), day == null ? null : day.toString(), !text.equals(text.strip()));
        return FENCE + PackYaml.write(front) + FENCE + "\n" + text + "\n";
    }

    /** Some editors put a mark before the text, or end each line in their own way. */
    private static String withPlainLines(String file) {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        return text.startsWith("---\r\n") ? text.replace("\r\n", "\n") : text;
    }

    /** What {@link #write} puts around the text is one line end before it and one after it. */
    private static String withoutFrame(String slug, String body) {
        if (body.length() < 2 || !body.startsWith("\n") || !body.endsWith("\n")) {
            throw new UnreadablePack("The article of pack “" + slug
                    + "” is marked as exact, and must stand between an empty line and a line end.");
        }
        return body.substring(1, body.length() - 1);
    }

    private static @Nullable LocalDate day(String slug, @Nullable String published) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeParseException notADay) {
            throw new UnreadablePack(
                    "Write the publication day of pack “" + slug + "” as year-month-day, for example 2026-03-14.",
                    notADay);
        }
    }
}
