package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.facts.Bound;
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

    /** The stems of {@link #everyFormat}, in its order. */
    public static final List<String> STEMS = List.of(
            "Who leads the dockers' union?",
            "How many people does the port employ?",
            "Until which day do the talks go on?",
            "True or false: The port employs 5,100 people.",
            "Who made each of these statements?",
            "What is the order of these events, from earliest to latest?");

    /** A question in each format, in the order of {@link QuestionFormat}. The first option of the first one is the key. */
    @Transactional
    public long everyFormat(Person instructor) {
        long briefing =
                briefings.addQuietly(instructor.id(), new NewBriefing("Harbour talks", "Debrief News", null, TEXT));
        approve(briefing, QuestionKind.WHO_SAID, STEMS.get(0), "Ana Ruiz, who leads", "Ana Ruiz", "Joel Hart");
        List<List<DraftOption>> options = List.of(
                List.of(new DraftOption("more than 4,200", true, "REASON for 4,200")),
                List.of(new DraftOption("12 March 2026", true, "REASON for 12 March 2026")),
                List.of(
                        new DraftOption("True", false, "REASON for True"),
                        new DraftOption("False", true, "REASON for False")),
                List.of(
                        new DraftOption("Ana Ruiz", true, "REASON for Ana", "“We will not sign.”"),
                        new DraftOption("Joel Hart", true, "REASON for Joel", "“We will wait.”"),
                        new DraftOption("Tom Vale", false, "REASON for Tom")),
                List.of(
                        new DraftOption("The port opened.", true, "REASON for the first"),
                        new DraftOption("The union was founded.", true, "REASON for the second"),
                        new DraftOption("The talks began.", true, "REASON for the third")));
        List<QuestionFormat> formats = List.of(QuestionFormat.values());
        QuestionKind[] kinds = {
            QuestionKind.FIGURE, QuestionKind.DATE, QuestionKind.FIGURE, QuestionKind.WHO_SAID, QuestionKind.DATE
        };
        for (int i = 0; i < options.size(); i++) {
            QuestionFormat format = formats.get(i + 1);
            Wording wording = new Wording(
                    kinds[i],
                    format,
                    Difficulty.RECALL,
                    STEMS.get(i + 1),
                    options.get(i),
                    null,
                    "EXPLANATION of " + STEMS.get(i + 1),
                    format.keyOf(options.get(i).get(0).text()).orElse(null));
            questions.add(briefing, briefings.newest(briefing).revisionId(), wording, QuestionStatus.APPROVED);
        }
        return briefing;
    }

    /** Typed questions whose keys say more than their model answers. */
    @Transactional
    public void typedWithUnitsAndBounds(long briefing) {
        typed(briefing, QuestionFormat.TYPED_FIGURE, "about 3.5 per cent", FigureKey.of("about 3.5 per cent"));
        typed(
                briefing,
                QuestionFormat.TYPED_FIGURE,
                "12",
                Optional.of(new FigureKey(new BigDecimal("12"), "USD", Bound.EXACT)));
        typed(briefing, QuestionFormat.TYPED_DATE, "March 2026", DateKey.of("March 2026"));
        typed(briefing, QuestionFormat.TYPED_DATE, "12 March 2026", Optional.of(new DateKey("2026-03-12", true)));
    }

    private void typed(long briefing, QuestionFormat format, String answer, Optional<? extends TypedKey> key) {
        Wording wording = new Wording(
                QuestionKind.FIGURE,
                format,
                Difficulty.INTEGRATION,
                "What comes to " + answer + "?",
                List.of(new DraftOption(answer, true, "REASON for " + answer)),
                null,
                "EXPLANATION of “" + answer + "”: yes",
                key.orElseThrow());
        questions.add(briefing, briefings.newest(briefing).revisionId(), wording, QuestionStatus.APPROVED);
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
                "EXPLANATION of " + stem,
                null);
        questions.add(briefing, briefings.newest(briefing).revisionId(), wording, QuestionStatus.APPROVED);
    }
}
