package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackZipTest {

    @Test
    void aZipHasOnePackAtTheTopOrEachInAFolder() {
        assertThat(PackZip.read("talks.zip", TestPacks.good()))
                .extracting(PackFiles::name)
                .containsExactly("talks");

        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("questions/index.txt", new byte[0]);
        files.put("questions/harbour/questions.yaml", TestPacks.utf8(TestPacks.QUESTIONS));
        files.put("questions/harbour/article.md", TestPacks.utf8(TestPacks.ARTICLE));
        files.put("questions/bare/article.md", TestPacks.utf8(TestPacks.ARTICLE));
        assertThat(PackZip.read("all.zip", TestPacks.zip(files)))
                .extracting(PackFiles::name)
                .containsExactly("questions/bare", "questions/harbour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../article.md",
                "a/../../article.md",
                "/etc/article.md",
                "..\\article.md",
                "C:/article.md",
                "a/.."
            })
    void aNameThatLeadsOutOfTheZipIsRefused(String name) {
        refused(TestPacks.zip(Map.of(name, new byte[3])), "leads out of it");
    }

    @Test
    void aBombIsRefused() {
        refused(TestPacks.zip(Map.of("article.md", new byte[4_000_000])), "unpacks to far more");
        refused(TestPacks.zip(Map.of("picture.jpg", new byte[30_000_000])), "unpacks to far more");
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= PackUnzip.MOST_ENTRIES; i++) {
            many.put(i + "/article.md", new byte[1]);
        }
        refused(TestPacks.zip(many), "more than 100 files");
    }

    @Test
    void whatIsNoZipOfAPackIsRefused() {
        byte[] good = TestPacks.good();
        refused(TestPacks.utf8("nonsense"), "is not a zip");
        refused(new byte[0], "is not a zip");
        refused(Arrays.copyOf(good, good.length / 6), "damaged");
        refused(TestPacks.zip(Map.of("notes.txt", new byte[1])), "has no article.md");
    }

    @Test
    void whatIsMissingIsNamed() {
        PackFiles bare = PackZip.read("x.zip", TestPacks.zip(Map.of("article.md", TestPacks.utf8(TestPacks.ARTICLE))))
                .get(0);
        assertThatThrownBy(bare::pack).hasMessageContaining("has no file questions.yaml");
        PackFiles latin = new PackFiles("x", Map.of("article.md", new byte[] {(byte) 0xE9}), null);
        assertThatThrownBy(latin::pack).hasMessageContaining("not text in UTF-8");
    }

    private static void refused(byte[] zip, String words) {
        assertThatThrownBy(() -> PackZip.read("x.zip", zip))
                .isInstanceOf(UnreadablePack.class)
                .hasMessageContaining(words);
    }
}
