package org.debrief.briefings.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Measures how well the articles of saved pages are found: {@code NAME.html}, with the article's title and text in
 * {@code NAME.txt}. Prints a line a page, and the means. Run by the Maven profile {@code measure} with
 * {@code -Dmeasure.main=org.debrief.briefings.documents.ExtractionMeasure -Darticles=FOLDER}.
 */
public final class ExtractionMeasure {

    private ExtractionMeasure() {}

    public static void main(String... folders) throws IOException {
        Map<String, Shingles> pages = measure(Path.of(folders[0]));
        pages.forEach(ExtractionMeasure::print);
        print(
                "all %d pages".formatted(pages.size()),
                Shingles.mean(pages.values().stream().toList()));
    }

    static Map<String, Shingles> measure(Path folder) throws IOException {
        Map<String, Shingles> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                String name = page.getFileName().toString();
                String gold = Files.readString(folder.resolve(name.replaceFirst("html$", "txt")));
                pages.put(name, Shingles.compare(read(page), gold));
            }
        }
        return pages;
    }

    private static String read(Path page) {
        try {
            ReadDocument read = DocumentReader.read(page, page.getFileName().toString());
            return read.title() + "\n\n" + read.text();
        } catch (UnreadableDocument refused) {
            System.out.println(refused.sentence());
            return "";
        }
    }

    private static void print(String name, Shingles measured) {
        System.out.printf(
                Locale.ROOT,
                "%-20s precision %.3f, recall %.3f, F1 %.3f%n",
                name,
                measured.precision(),
                measured.recall(),
                measured.f1());
    }
}
