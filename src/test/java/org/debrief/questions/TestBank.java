package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.people.Person;
import org.debrief.reading.TextSpan;

/**
 * A briefing with three approved questions, without the language models. What would give a key away carries words that
 * stand nowhere else.
 */
@ApplicationScoped
public class TestBank {

    public static final String TEXT = """
            Dockers and port managers met again in Velmar.

            "We will not sign before the night shift is paid," said Ana Ruiz, who leads the dockers' union.

            The port employs 4,200 people. The talks go on until 12 March 2026.
            """;

    /** In every explanation and every reason. */
    public static final List<String> SECRETS = List.of("REASON", "EXPLANATION");

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    /** Answers the briefing's id. In each question the first option is the key. */
    @Transactional
    public long harbourTalks(Person instructor) {
        long briefing =
                briefings.addQuietly(instructor.id(), new NewBriefing("Harbour talks", "Debrief News", null, TEXT));
        approve(
                briefing,
                QuestionKind.WHO_SAID,
                "Who leads the dockers' union?",
                "Ana Ruiz, who leads",
                "Ana Ruiz",
                "Joel Hart",
                "Mira Stone",
                "Tom Vale");
        approve(
                briefing,
                QuestionKind.FIGURE,
                "How many people does the port employ?",
                "The port employs 4,200 people.",
                "4,200",
                "4,600",
                "5,100",
                "5,800");
        approve(
                briefing,
                QuestionKind.DATE,
                "Until when do the talks go on?",
                "The talks go on until 12 March 2026.",
                "12 March 2026",
                "13 March 2026",
                "14 March 2026",
                "15 March 2026");
        return briefing;
    }

    private void approve(long briefing, QuestionKind kind, String stem, String evidence, String... texts) {
        List<DraftOption> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new DraftOption(text, options.isEmpty(), "REASON for " + text));
        }
        int start = TEXT.indexOf(evidence);
        Wording wording = new Wording(
                kind,
                QuestionFormat.SINGLE_CHOICE,
                Difficulty.RECALL,
                stem,
                options,
                new TextSpan(start, start + evidence.length()),
                "EXPLANATION of " + stem);
        questions.add(briefing, briefings.newest(briefing).revisionId(), wording, QuestionStatus.APPROVED);
    }
}
