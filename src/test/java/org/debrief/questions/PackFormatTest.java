package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML might take for something else is read as it was written; what a pack has no use for is refused. */
class PackFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "007",
                "1_000",
                "1.10",
                "1e3",
                "0x10",
                "12:30:45",
                "2026-01-01",
                "yes",
                "null",
                "~",
                "a: b",
                "- x",
                "x # y",
                "# x",
                " before",
                "after ",
                "a\tb",
                "one\ntwo",
                "one\n\n  two\n",
                "one\r\ntwo",
                "“quoted”",
                "\"",
                "'",
                "\\",
                "{x}",
                "[x]",
                "*x",
                "&x",
                "!x",
                "%x",
                "@x",
                "`x",
                "---",
                "😀 x",
                "a\u0085b",
                "a\u2028b",
                "\u00a0",
                "a\u0007b",
                "\uFEFFx",
                "|",
                ">",
                "? x",
                ": x",
                ",",
                "=",
                "<<",
                "…"
            })
    void everyTextIsReadAsItWasWritten(String words) {
        NewBriefing briefing =
                new NewBriefing("T" + words, words, LocalDate.of(2026, 3, 1), words + "The harbour." + words);
        Wording wording = new Wording(
                QuestionKind.WHO_SAID,
                QuestionFormat.MATCHING,
                Difficulty.RECALL,
                words,
                List.of(new DraftOption(words, true, words, words), new DraftOption(words, false, "", null)),
                null,
                words,
                null);
        PackQuestion question = new PackQuestion(wording, TagNames.of(List.of(words)), true);
        QuestionPack pack = new QuestionPack("x", briefing, List.of(question), List.of(question), List.of(words));

        String article = PackFormat.writeArticle(pack);
        String questions = PackFormat.writeQuestions(pack);

        assertThat(PackFormat.read("x", article, questions)).isEqualTo(pack);
    }

    @Test
    void aPackWithoutTagsIsWrittenAsBeforeThereWereAny() {
        QuestionPack pack = PackFormat.read("x", TestPacks.ARTICLE, TestPacks.QUESTIONS);
        assertThat(pack.questions()).allMatch(question -> question.tags().isEmpty() && !question.archived());
        assertThat(PackFormat.writeQuestions(pack)).doesNotContain("tags").doesNotContain("archived");
    }

    @Test
    void anArticleFromAnotherEditorIsReadAllTheSame() {
        String windows = "\uFEFF" + TestPacks.ARTICLE.replace("\n", "\r\n");
        assertThat(PackFormat.read("x", windows, TestPacks.QUESTIONS))
                .isEqualTo(PackFormat.read("x", TestPacks.ARTICLE, TestPacks.QUESTIONS));
    }

    @Test
    void whatIsNoYamlOfAPackIsSaidInAPlainSentence() {
        refused("questions: [", "not YAML of a pack");
        refused("", "not YAML of a pack");
        refused("~", "empty");
        refused("rejected: []", "no list of questions");
        refused("questions: &a []\ndrafts: *a", "alias (*) in line 2");
        refused("questions: []\nquestions: []", "not YAML of a pack");
        refused("questions: []\n---\nquestions: []", "not YAML of a pack");
        refused("questions: " + "[".repeat(50) + "]".repeat(50), "pack");
        refused("questions: []\nriddles: []", "a field “riddles” in line 2");
        refused("questions:\n- kind: RIDDLE", "“RIDDLE” in line 2");
        refused("questions:\n- kind: 1", "“1” in line 2");
        refused("questions:\n- !!javax.script.ScriptEngineManager []", "pack");
        refused("questions:\n-", "pack");
        refused("questions:\n- {}", "no stem");
        refused("questions: []\n# " + "x".repeat(1_000_001), "too large");
        refused(TestPacks.QUESTIONS.replace("kind: FIGURE", "stem: x"), "not YAML of a pack");
        refused(TestPacks.QUESTIONS.replace("kind: FIGURE\n  ", ""), "has no kind");
        refused(TestPacks.QUESTIONS.replace("difficulty: RECALL", "typed:"), "pack");
        refused(TestPacks.QUESTIONS.replace("number: 4200", "number: 1E+999999999"), "too long");
        refused(TestPacks.QUESTIONS.replace("start: 107", "start: -1"), "not at its place");
        refused(TestPacks.QUESTIONS.replace("end: 137", "end: 9999"), "not at its place");
        refused(TestPacks.QUESTIONS.replace("why: The", "text: The"), "not YAML of a pack");
    }

    private static void refused(String yaml, String words) {
        assertThatThrownBy(() -> PackFormat.read("harbour", TestPacks.ARTICLE, yaml))
                .isInstanceOf(UnreadablePack.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("org.debrief")
                .hasMessageNotContaining("jackson");
    }
}
