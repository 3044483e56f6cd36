package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What could not be typed into the forms does not come in by a pack. */
class PackRulesTest {

    @Test
    void aGoodPackIsTaken() {
        assertThatCode(() -> check(TestPacks.ARTICLE, TestPacks.QUESTIONS)).doesNotThrowAnyException();
    }

    @Test
    void anArticleIsCheckedAsOnItsForm() {
        refused("---\ntitle: Harbour\n---\n\nToo short.\n", "questions: []", "too short");
        refused(TestPacks.ARTICLE.replace("Harbour talks", "\" \""), "questions: []", "Give the briefing a title");
        refused(TestPacks.ARTICLE.replace("Harbour talks", "\"a\\0\""), "questions: []", "plain text");
        refused(
                TestPacks.ARTICLE.replace("Harbour talks", "x\npublished: 0001-01-01"),
                "questions: []",
                "Check the year");
    }

    @Test
    void aQuestionIsCheckedAsOnItsForm() {
        changed("employ?", "employ", "End the question with a question mark.");
        changed("why: The article", "why: \"The\\0\" #", "no text");
        changed("text: \"4,200\"", "text: many", "Write the model answer as one number");
        changed("number: 4200", "number: 4300", "The model answer is not what stands under");
        changed("number: 4200", "date: 2026-03-01", "A typed figure needs a number");
        changed("number: 4200", "date: March", "write the date of “How many people");
        changed("bound: EXACT", "unit: \"\"", "unit");
        changed("    key: true\n", "", "every option is a key");
        changed("    key: true", "    key: true\n    prompt: Yes", "Only a matching question has prompts");
        changed("TYPED_FIGURE", "SINGLE_CHOICE", "“typed”");
        changed("explanation: \"\"", "explanation: " + "x".repeat(1001), "Shorten the explanation");
    }

    @Test
    void theOptionsOfEachFormatAreChecked() {
        options("SINGLE_CHOICE", "- {text: A, key: true}\n- {text: B, key: true}", "exactly one option");
        options("SINGLE_CHOICE", "- {text: A}\n- {text: B}", "Mark the option that is right.");
        options("SINGLE_CHOICE", "- {text: A, key: true}\n- {text: ' a'}", "Two options are the same");
        options("SINGLE_CHOICE", "- {text: A, key: true}\n- {text: B}\n- {text: ''}", "Give each option a text");
        options("SINGLE_CHOICE", "- {text: A, key: true}", "at least 2 options");
        options(
                "SINGLE_CHOICE",
                "- {text: A, key: true}\n- {text: B}\n- {text: C}\n- {text: D}\n- {text: E}\n- {text: F}\n- {text: G}",
                "at most 6");
        options("MATCHING", "- {text: A, prompt: x, key: true}\n- {text: B, prompt: y}", "have a prompt");
        options("ORDERING", "- {text: A, key: true}\n- {text: B, key: true}", "at least 3 events");
        options("ORDERING", "- {text: A, key: true}\n- {text: B, key: true}\n- {text: C}", "every option is a key");
        options("TYPED_DATE", "- {text: 30 February 2026, key: true}", "one date with its year");
    }

    private static void options(String format, String options, String words) {
        String yaml = "questions:\n- kind: DATE\n  format: " + format
                + "\n  difficulty: RECALL\n  stem: Which?\n  options:\n" + options.indent(2);
        if (format.equals("TYPED_DATE")) {
            yaml += "  typed:\n    date: 2026-02-30\n";
        }
        refused(TestPacks.ARTICLE, yaml, words);
    }

    private static void changed(String part, String other, String words) {
        refused(TestPacks.ARTICLE, TestPacks.QUESTIONS.replace(part, other), words);
    }

    private static void refused(String article, String yaml, String words) {
        assertThatThrownBy(() -> check(article, yaml))
                .isInstanceOf(UnreadablePack.class)
                .hasMessageContaining(words);
    }

    private static void check(String article, String yaml) {
        PackRules.check(PackFormat.read("harbour", article, yaml), Clock.systemUTC());
    }
}
