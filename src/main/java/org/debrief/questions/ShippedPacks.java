package org.debrief.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The packs that travel inside the product; {@code questions/index.txt} names their folders. */
final class ShippedPacks {

    private ShippedPacks() {}

    static List<String> slugs() {
        return resource("index.txt")
                .map(text -> text.lines().filter(l -> !l.isBlank()).toList())
                .orElse(List.of());
    }

    static String article(String slug) {
        return resource(slug + "/article.md")
                .orElseThrow(() -> new IllegalStateException("The pack “" + slug + "” has no article.md."));
    }

    /** The pack with its questions; empty where it has none yet. */
    static Optional<QuestionPack> pack(String slug) {
        return resource(slug + "/questions.yaml").map(yaml -> PackFormat.read(slug, article(slug), yaml));
    }

    private static Optional<String> resource(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("questions/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
