package org.debrief.briefings.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes to text: UTF-8 with or without its mark, UTF-16 with its mark, or what older editors on Windows write. */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Of a thousand characters; a text has a stray one at most, a binary file many. */
    private static final int MOST_CONTROLS = 2;

    private TextDecoder() {}

    /** @param named the character set that a server names; it counts unless the bytes themselves tell another */
    static String decode(byte[] bytes, @Nullable Charset named, Refusals refusals) throws UnreadableDocument {
        String text = new String(bytes, charset(bytes, named));
        long controls = text.chars().filter(TextDecoder::isControl).count();
        if (text.indexOf('\0') >= 0 || controls * 1000 > (long) text.length() * MOST_CONTROLS) {
            throw refusals.notADocument();
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] bytes, @Nullable Charset named) {
        if (hasMarkOfUtf16(bytes)) {
            return StandardCharsets.UTF_16;
        }
        if (named != null && isIn(named, bytes)) {
            return named;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    static boolean isUtf8(byte[] bytes) {
        return isIn(StandardCharsets.UTF_8, bytes);
    }

    private static boolean isIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private static boolean hasMarkOfUtf16(byte[] bytes) {
        return Bytes.startsWith(bytes, 0xFE, 0xFF) || Bytes.startsWith(bytes, 0xFF, 0xFE);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
                || c == 0x7f
                || c >= 0x80 && c < 0xa0 && c != 0x85;
    }
}
