package org.debrief.briefings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;
import org.debrief.pages.Trimmed;
import org.debrief.reading.ArticleReader;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the upload page, or sent to the API, as they typed it. */
public record BriefingForm(String title, String source, String published, String text) {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SOURCE = 300;
    private static final int FEWEST_WORDS = 20;
    private static final int MOST_KEPT = 1_000;
    private static final int MOST_TEXT_KEPT = 1_000_000;

    /** A briefing to be corrected. */
    public static BriefingForm of(BriefingSummary briefing) {
        return new BriefingForm(
                briefing.title(),
                briefing.source() == null ? "" : briefing.source(),
                briefing.published() == null ? "" : briefing.published().toString(),
                briefing.text());
    }

    static BriefingForm empty() {
        return new BriefingForm("", "", "", "");
    }

    /** How many words the text has. */
    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** What is wrong with it, a sentence a field. */
    public Problems problems(Clock clock) {
        Problems problems = Problems.none();
        if (PlainText.isNone(title)) {
            problems.add("title", "The title must be plain text. Write it again.");
        } else if (title.isBlank()) {
            problems.add("title", "Give the briefing a title, so that you find it again.");
        } else if (title.strip().length() > LONGEST_TITLE) {
            problems.add("title", "Shorten the title to at most " + LONGEST_TITLE + " characters.");
        }
        if (PlainText.isNone(source)) {
            problems.add("source", "The source must be plain text. Write it again.");
        } else if (source.strip().length() > LONGEST_SOURCE) {
            problems.add("source", "Shorten the source to at most " + LONGEST_SOURCE + " characters.");
        }
        checkDay(clock, problems);
        checkText(problems);
        return problems;
    }

    private void checkDay(Clock clock, Problems problems) {
        if (published.isBlank()) {
            return;
        }
        LocalDate day = day();
        if (day == null) {
            problems.add("published", "Write the publication day as year-month-day, for example 2026-03-14.");
        } else if (day.isAfter(
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            problems.add("published", "The publication day lies in the future. Check the year.");
        } else if (day.getYear() < 1500) {
            problems.add("published", "The publication day lies too far back. Check the year.");
        }
    }

    private void checkText(Problems problems) {
        if (text.isBlank()) {
            problems.add("text", "Paste the text of the article.");
        } else if (text.length() > ArticleReader.MAX_LENGTH) {
            problems.add(
                    "text",
                    "The article has %,d characters, and at most %,d can be read at once. Split it into parts."
                            .formatted(text.length(), ArticleReader.MAX_LENGTH));
        } else if (PlainText.isNone(text)) {
            problems.add("text", "This is not plain text. Save the article as a .txt file and try again.");
        } else if (words() < FEWEST_WORDS) {
            problems.add("text", "The text is too short to ask about. Paste at least " + FEWEST_WORDS + " words.");
        }
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(published.strip());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** The same, ready to be stored; only after {@link #problems} found none. */
    public NewBriefing checked() {
        return new NewBriefing(
                title.strip(), source.isBlank() ? null : source.strip(), published.isBlank() ? null : day(), text);
    }

    /** The same, so short that it can be kept until it is mended; nobody types as much by hand. */
    BriefingForm shortened() {
        return new BriefingForm(
                kept(title, MOST_KEPT),
                kept(source, MOST_KEPT),
                kept(published, MOST_KEPT),
                kept(text, MOST_TEXT_KEPT));
    }

    private static String kept(String typed, int longest) {
        return Trimmed.to(typed.replace("\0", ""), longest);
    }
}
