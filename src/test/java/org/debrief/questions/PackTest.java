package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.DraftRequest;
import org.debrief.drafting.EnglishQuestionDrafter;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every pack in {@code questions/} is what the drafter makes of its article today, but for what a reviewer rejected. With
 * {@code -Ddebrief.packs.write=true} the packs are written anew instead.
 */
class PackTest {

    private static final Path FOLDER = Path.of("questions");
    private static final QuestionDrafter DRAFTER = new EnglishQuestionDrafter();

    static List<String> slugs() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void thePackIsWhatTheDrafterMakesOfItsArticle(String slug) throws IOException {
        QuestionPack fresh = generate(slug);
        String yaml = PackFormat.writeQuestions(fresh);
        if (Boolean.getBoolean("debrief.packs.write")) {
            Files.writeString(FOLDER.resolve(slug).resolve("questions.yaml"), yaml);
        }
        assertThat(Files.readString(FOLDER.resolve(slug).resolve("questions.yaml")))
                .isEqualTo(yaml);
        assertThat(fresh.questions()).extracting(q -> q.wording().stem()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void thePackIsReadAsItWasWritten(String slug) throws IOException {
        assumeFalse(Boolean.getBoolean("debrief.packs.write"));
        QuestionPack pack = read(slug).orElseThrow();
        assertThat(PackFormat.read(slug, article(slug), PackFormat.writeQuestions(pack)))
                .isEqualTo(pack);
        assertThat(pack.questions()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theIndexNamesEveryPack() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).containsExactlyElementsOf(slugs());
        assertThat(ShippedPacks.slugs()).containsExactlyElementsOf(slugs());
    }

    @Test
    void anArticleWithoutFrontMatterIsRefusedInAPlainSentence() {
        assertThatThrownBy(() -> PackFormat.readArticle("harbour", "The harbour reopened."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("harbour")
                .hasMessageContaining("title");
    }

    @Test
    void evidenceThatHasMovedIsRefused() {
        String yaml = """
                questions:
                - kind: WHO_SAID
                  format: SINGLE_CHOICE
                  difficulty: RECALL
                  stem: Who said so?
                  options: []
                  evidence: {start: 0, end: 3, text: Our}
                  explanation: Because.
                """;
        assertThatThrownBy(() -> PackFormat.read("harbour", "---\ntitle: Harbour\n---\n\nThe harbour reopened.", yaml))
                .hasMessageContaining("not at its place");
    }

    @Test
    void everyFormatIsReadAsItWasWritten() {
        NewBriefing briefing = new NewBriefing("Harbour", null, null, "The harbour reopened.");
        List<Wording> wordings = List.of(
                wording(QuestionFormat.TYPED_FIGURE, new DraftOption("more than 9,600", true, "Why.")),
                wording(QuestionFormat.TYPED_DATE, new DraftOption("14 February 2021", true, "Why.")),
                wording(
                        QuestionFormat.MATCHING,
                        new DraftOption("Ada Lund", true, "Why.", "“Yes.”"),
                        new DraftOption("Ben Moor", false, "Why.")),
                wording(QuestionFormat.ORDERING, new DraftOption("It opened.", true, "Why.")));
        QuestionPack pack = new QuestionPack("harbour", briefing, wordings, List.of());

        String yaml = PackFormat.writeQuestions(pack);

        assertThat(yaml).contains("number: 9600", "bound: MORE_THAN", "date: 2021-02-14", "prompt: “Yes.”");
        assertThat(PackFormat.read("harbour", "---\ntitle: Harbour\n---\n\nThe harbour reopened.", yaml))
                .isEqualTo(pack);
        assertThatThrownBy(() -> PackFormat.read(
                        "harbour",
                        "---\ntitle: Harbour\n---\n\nThe harbour reopened.",
                        yaml.replace("number: 9600", "unit: percent")))
                .hasMessageContaining("needs a number or a date");
    }

    private static Wording wording(QuestionFormat format, DraftOption... options) {
        return new Wording(
                QuestionKind.FIGURE,
                format,
                Difficulty.RECALL,
                "How many?",
                List.of(options),
                null,
                "Because.",
                format.keyOf(options[0].text()).orElse(null));
    }

    private static QuestionPack generate(String slug) throws IOException {
        NewBriefing briefing = PackFormat.readArticle(slug, article(slug));
        List<String> rejected = read(slug).map(QuestionPack::rejected).orElse(List.of());
        List<Wording> wordings = DRAFTER
                .draft(new Article(briefing.title(), briefing.text(), briefing.published()), DraftRequest.everything())
                .drafts()
                .stream()
                .map(Wording::of)
                .filter(wording -> !rejected.contains(wording.stem()))
                .toList();
        return new QuestionPack(slug, briefing, wordings, rejected);
    }

    private static Optional<QuestionPack> read(String slug) throws IOException {
        Path yaml = FOLDER.resolve(slug).resolve("questions.yaml");
        return Files.exists(yaml)
                ? Optional.of(PackFormat.read(slug, article(slug), Files.readString(yaml)))
                : Optional.empty();
    }

    private static String article(String slug) throws IOException {
        return Files.readString(FOLDER.resolve(slug).resolve("article.md"));
    }
}
