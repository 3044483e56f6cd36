package org.debrief.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a list of people, from a file or pasted. */
final class ListText {

    private static final int LARGEST = 200_000;
    private static final char MARK = '\uFEFF';
    private static final Charset OLD_SPREADSHEETS = Charset.forName("windows-1252");
    private static final String TOO_LARGE = "The list is too large: at most 200 kB can be read. Enrol people in parts.";
    private static final String NO_TEXT = "This is not a text file. In the spreadsheet, save the list as CSV.";

    private ListText() {}

    static boolean isTooLarge(long bytes) {
        return bytes > LARGEST;
    }

    /** UTF-8 where the bytes are that, and otherwise what spreadsheets wrote before. */
    static String decode(byte[] file) throws UnreadableListException {
        try {
            return checked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return checked(new String(file, OLD_SPREADSHEETS));
        }
    }

    /**
     * The text without the mark that some programs put at its start, and with line ends of one kind: a form sends others
     * than a file has, and the list is the same.
     */
    static String checked(String sent) throws UnreadableListException {
        String text = sent.replace("\r\n", "\n").replace('\r', '\n');
        if (isTooLarge(text.getBytes(StandardCharsets.UTF_8).length)) {
            throw tooLarge();
        }
        if (text.startsWith("PK\u0003") || text.indexOf('\0') >= 0) {
            throw new UnreadableListException(NO_TEXT);
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    static UnreadableListException tooLarge() {
        return new UnreadableListException(TOO_LARGE);
    }
}
