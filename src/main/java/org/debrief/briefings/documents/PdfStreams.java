package org.debrief.briefings.documents;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF unpack to before the library, which has no limit, unpacks them. Every stream
 * that looks compressed is measured, whatever the file says of it.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    /**
     * In bytes, packed: streams in old compressions, and streams of objects in an encrypted file, cannot be measured here,
     * and larger ones are not unpacked.
     */
    private static final int MOST_UNMEASURED = 200_000;

    /** In bytes: a stream's own dictionary is in what comes before it. */
    private static final int DICTIONARY = 600;

    private PdfStreams() {}

    static void check(byte[] pdf, Refusals refusals, Limits limits) throws UnreadableDocument {
        boolean encrypted = contains(pdf, "/Encrypt", 0, pdf.length);
        byte[] sink = new byte[65_536];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            int dictionary = Math.max(0, at - DICTIONARY);
            int end = Bytes.indexOf(pdf, END, at, pdf.length);
            int size = (end < 0 ? pdf.length : end) - at;
            boolean unmeasured = contains(pdf, "/LZW", dictionary, at)
                    || contains(pdf, "/RunLength", dictionary, at)
                    || encrypted && contains(pdf, "/ObjStm", dictionary, at);
            if (unmeasured && size > MOST_UNMEASURED || unpacksTo(pdf, at, size, sink, limits) > limits.partBytes()) {
                throw refusals.unpacksTooLarge();
            }
        }
    }

    /** Where the content of the next stream begins, or -1. */
    private static int next(byte[] pdf, int from) {
        int at = Bytes.indexOf(pdf, STREAM, from, pdf.length);
        while (at > 2 && pdf[at - 1] == 'd') {
            at = Bytes.indexOf(pdf, STREAM, at + 1, pdf.length);
        }
        if (at < 0) {
            return -1;
        }
        int start = at + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n' || pdf[start] == ' ')) {
            start++;
        }
        return start;
    }

    private static long unpacksTo(byte[] pdf, int at, int size, byte[] sink, Limits limits) {
        if (size < 2 || (pdf[at] & 0x0f) != 8 || ((pdf[at] & 0xff) * 256 + (pdf[at + 1] & 0xff)) % 31 != 0) {
            return 0;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, at, size);
            long unpacked = 0;
            for (int n = inflater.inflate(sink); n > 0 && unpacked <= limits.partBytes(); n = inflater.inflate(sink)) {
                unpacked += n;
            }
            return unpacked;
        } catch (DataFormatException notCompressed) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static boolean contains(byte[] pdf, String word, int from, int to) {
        return Bytes.indexOf(pdf, word.getBytes(StandardCharsets.US_ASCII), from, to) >= 0;
    }
}
