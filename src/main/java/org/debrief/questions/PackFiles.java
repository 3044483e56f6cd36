package org.debrief.questions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The two files of a pack as they were handed in.
 *
 * @param name how the pack is called in sentences: its folder, or the file that it came in
 * @param files by the names that they have in a folder, as far as they are there
 * @param problem a plain sentence, where the file that it came in cannot be opened; then it has no files
 */
record PackFiles(
        String name, Map<String, byte[]> files, @Nullable String problem) {

    static final String ARTICLE = "article.md";
    static final String QUESTIONS = "questions.yaml";

    static PackFiles unreadable(String name, String problem) {
        return new PackFiles(name, Map.of(), problem);
    }

    /** @throws UnreadablePack with a plain sentence */
    QuestionPack pack() {
        if (problem != null) {
            throw new UnreadablePack(problem);
        }
        return PackFormat.read(name, text(ARTICLE), text(QUESTIONS));
    }

    private String text(String file) {
        byte[] bytes = files.get(file);
        if (bytes == null) {
            throw new UnreadablePack("Pack “" + name + "” has no file " + file + ". A pack is an " + ARTICLE
                    + " with its " + QUESTIONS + ".");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new UnreadablePack("The file " + file + " of pack “" + name + "” is not text in UTF-8.", other);
        }
    }
}
