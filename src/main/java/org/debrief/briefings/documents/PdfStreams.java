package org.debrief.briefings.documents;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the streams of a PDF unpack to before the library, which has no limit, opens the file and unpacks some of
 * them. Every stream is unpacked as the library would, whatever the file says of it, and by the filters that it names.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    /**
     * In bytes, packed: streams in old compressions, and those whose filters are not told plainly, may unpack to anything,
     * and larger ones are not unpacked.
     */
    private static final int MOST_UNMEASURED = 200_000;

    /** Deflated bytes do not grow by more. */
    private static final int MOST_GROWTH = 1_032;

    /** In bytes: a stream's own dictionary is in what comes before it. */
    private static final int DICTIONARY = 4_096;

    private static final Pattern NAME = Pattern.compile("/([^\\s\\x00/\\[\\]<>()%]+)");
    private static final Pattern FILTER = Pattern.compile("/Filter[\\s\\x00]*(" + NAME + "|\\[[^\\]]*])");

    private final byte[] pdf;
    private final boolean encrypted;
    private final PdfUnpacking unpacking;
    private final Refusals refusals;
    private final Limits limits;

    private PdfStreams(byte[] pdf, Refusals refusals, Limits limits) {
        this.pdf = pdf;
        this.encrypted = contains("/Encrypt", 0, pdf.length);
        this.unpacking = new PdfUnpacking(refusals, limits);
        this.refusals = refusals;
        this.limits = limits;
    }

    static void check(byte[] pdf, Refusals refusals, Limits limits) throws UnreadableDocument {
        new PdfStreams(pdf, refusals, limits).check();
    }

    private void check() throws UnreadableDocument {
        int before = 0;
        for (int at = next(0); at >= 0; at = next(at)) {
            checkStream(Math.max(before, at - DICTIONARY), at);
            before = at;
        }
    }

    private void checkStream(int dictionary, int at) throws UnreadableDocument {
        int end = Bytes.indexOf(pdf, END, at, pdf.length);
        int size = (end < 0 ? pdf.length : end) - at;
        List<String> filters = filters(dictionary, at);
        boolean old = contains("/LZW", dictionary, at) || contains("/RunLength", dictionary, at);
        boolean hidden = encrypted && contains("/ObjStm", dictionary, at);
        if ((old || filters == null) && size > MOST_UNMEASURED
                || hidden && size > limits.unpackedBytes() / MOST_GROWTH) {
            throw refusals.unpacksTooLarge();
        }
        boolean deflated =
                filters != null && !filters.isEmpty() && filters.get(0).startsWith("Fl");
        if (!deflated) {
            unpack(at, List.of("FlateDecode"));
        }
        if (filters != null) {
            unpack(at, filters);
        }
    }

    /** To where the content itself ends: the word that ends a stream may be a part of it. */
    private void unpack(int at, List<String> filters) throws UnreadableDocument {
        unpacking.add(new ByteArrayInputStream(pdf, at, pdf.length - at), filters, new COSDictionary());
    }

    /** The names of the filters, none where there are none; null where that is not to be seen. */
    private @Nullable List<String> filters(int from, int to) {
        String before = new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf("obj")));
        int last = dictionary.lastIndexOf("/Filter");
        if (last < 0) {
            return dictionary.contains("#") ? null : List.of();
        }
        Matcher filter = FILTER.matcher(dictionary.substring(last));
        if (!filter.lookingAt()) {
            return null;
        }
        List<String> names = NAME.matcher(filter.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
        return names.stream().allMatch(PdfUnpacking::knows) ? names : null;
    }

    /** Where the content of the next stream begins, or -1. */
    private int next(int from) {
        int at = Bytes.indexOf(pdf, STREAM, from, pdf.length);
        while (at > 2 && pdf[at - 1] == 'd') {
            at = Bytes.indexOf(pdf, STREAM, at + 1, pdf.length);
        }
        if (at < 0) {
            return -1;
        }
        int start = at + STREAM.length;
        while (has(start, ' ')) {
            start++;
        }
        if (has(start, '\r')) {
            start++;
        }
        return has(start, '\n') ? start + 1 : start;
    }

    private boolean has(int at, char c) {
        return at < pdf.length && pdf[at] == c;
    }

    private boolean contains(String word, int from, int to) {
        return Bytes.indexOf(pdf, word.getBytes(StandardCharsets.US_ASCII), from, to) >= 0;
    }
}
