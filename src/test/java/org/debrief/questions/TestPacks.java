package org.debrief.questions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs as zips for tests, good ones and bad ones. */
final class TestPacks {

    static final String ARTICLE = """
            ---
            title: Harbour talks
            ---

            Dockers and port managers met again in Velmar on Monday, after a week in which no ship was unloaded there. \
            The port employs 4,200 people.
            """;
    static final String QUESTIONS = """
            questions:
            - kind: FIGURE
              format: TYPED_FIGURE
              difficulty: RECALL
              stem: How many people does the port employ?
              options:
              - text: "4,200"
                key: true
                why: The article gives 4,200.
              typed:
                number: 4200
                bound: EXACT
              evidence:
                start: 107
                end: 137
                text: "The port employs 4,200 people."
              explanation: ""
            """;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private TestPacks() {}

    static byte[] good() {
        return zip(ARTICLE, QUESTIONS);
    }

    /** A good pack about an article that nobody has yet. */
    static byte[] another() {
        return zip(
                ARTICLE.replace("unloaded there.", "unloaded there, says " + COUNTER.incrementAndGet() + "."),
                "questions: []");
    }

    static byte[] shipped(String slug) throws IOException {
        Path folder = Path.of("questions", slug);
        return zip(Files.readString(folder.resolve("article.md")), Files.readString(folder.resolve("questions.yaml")));
    }

    static byte[] zip(String article, String questions) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("article.md", utf8(article));
        files.put("questions.yaml", utf8(questions));
        return zip(files);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, String> files(byte[] packed) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
