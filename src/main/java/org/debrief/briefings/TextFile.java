package org.debrief.briefings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads an uploaded text file, or says in a plain sentence why it cannot. */
final class TextFile {

    static final int MOST_BYTES = 560_000;

    /** The file is no text; the message is for the person who uploaded it. */
    static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        NotText(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }

    private TextFile() {}

    static String read(Path file, String name) throws NotText {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new NotText("The file “" + name + "” is too large. Upload a text file of at most 560 kB.");
            }
            return decode(Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** UTF-8 with or without its mark, UTF-16 with its mark, or what older editors on Windows write. */
    static String decode(byte[] bytes, String name) throws NotText {
        if (bytes.length == 0) {
            throw new NotText("The file “" + name + "” is empty. Choose another file, or paste the text.");
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new NotText(
                        "The file “" + name + "” is not a text file. Save the article as .txt and try again.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
