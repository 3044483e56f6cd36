package org.debrief.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingForm;
import org.debrief.briefings.NewBriefing;
import org.debrief.pages.PlainText;

/** What a pack must be before it is stored: what could not be typed into the forms must not come in by a file. */
final class PackRules {

    private static final int LONGEST_STEM = 600;
    private static final int EARLIEST_YEAR = 1500;
    private static final int LATEST_YEAR = 9999;

    private PackRules() {}

    /** @throws UnreadablePack with what is wrong first */
    static void check(QuestionPack pack, Clock clock) {
        checkBriefing(pack, clock);
        Stream.concat(pack.questions().stream(), pack.drafts().stream())
                .forEach(question -> checkQuestion(pack, question));
        boolean odd = pack.rejected().stream()
                .anyMatch(stem -> stem.isBlank() || stem.length() > LONGEST_STEM || PlainText.isNone(stem));
        if (odd) {
            throw new UnreadablePack("In pack “" + pack.slug() + "” a rejected stem is empty or too long.");
        }
    }

    private static void checkBriefing(QuestionPack pack, Clock clock) {
        NewBriefing briefing = pack.briefing();
        String source = Objects.requireNonNullElse(briefing.source(), "");
        // An example may be dated ahead of the day on which it is tried, so the day is checked more kindly here.
        List<String> sentences = new ArrayList<>(new BriefingForm(briefing.title(), source, "", briefing.text())
                .problems(clock)
                .all()
                .values());
        LocalDate day = briefing.published();
        if (day != null && (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR)) {
            sentences.add("Check the year of the publication day.");
        }
        if (!sentences.isEmpty()) {
            throw new UnreadablePack("In pack “" + pack.slug() + "”, at the article: " + String.join(" ", sentences));
        }
    }

    private static void checkQuestion(QuestionPack pack, PackQuestion question) {
        Optional<String> wrong = PackQuestionRules.problem(
                        question.wording(), pack.briefing().text())
                .or(() -> TagNames.problem(question.tags()));
        wrong.ifPresent(problem -> {
            String stem = question.wording().stem().replace("\0", "");
            throw new UnreadablePack("In pack “" + pack.slug() + "”, at the question “" + stem + "”: " + problem);
        });
    }
}
