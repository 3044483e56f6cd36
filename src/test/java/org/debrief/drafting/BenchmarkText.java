package org.debrief.drafting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts of any length, made of the project's own briefings. */
final class BenchmarkText {

    private BenchmarkText() {}

    /** The paragraphs of all packs of a folder. */
    static List<String> paragraphs(Path packs) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(packs)) {
            for (Path folder : folders.sorted().toList()) {
                Path article = folder.resolve("article.md");
                if (Files.exists(article)) {
                    String body = Files.readString(article).replaceFirst("(?s)^---\n.*?\n---\n", "");
                    body.lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
                }
            }
        }
        return paragraphs;
    }

    /** One paragraph after the other, and again from the first, until there are so many words. */
    static String of(List<String> paragraphs, int words) {
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (int i = 0; written < words; i++) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            text.append(paragraph).append("\n\n");
            written += paragraph.split("\\s+").length;
        }
        return text.toString();
    }
}
