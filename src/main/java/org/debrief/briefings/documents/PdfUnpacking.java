package org.debrief.briefings.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams of one PDF by the library's own filters, and stops as soon as one or all together pass a limit. */
final class PdfUnpacking {

    /** What they give are the points of a picture, which nobody unpacks to read a text. */
    private static final Set<String> OF_PICTURES =
            Set.of("DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JPXDecode", "JBIG2Decode");

    private final Refusals refusals;
    private final Limits limits;
    private long unpacked;

    PdfUnpacking(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    static boolean knows(String filter) {
        try {
            FilterFactory.INSTANCE.getFilter(filter);
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** @param parameters the stream's dictionary */
    void add(InputStream packed, List<String> filters, COSDictionary parameters) throws UnreadableDocument {
        // The library, too, passes over a filter that it has had.
        Set<Filter> had = new HashSet<>();
        InputStream in = packed;
        for (int i = 0; i < filters.size() && knows(filters.get(i)) && !OF_PICTURES.contains(filters.get(i)); i++) {
            Bounded out = new Bounded(i + 1 < filters.size());
            try {
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(i));
                if (had.add(filter)) {
                    filter.decode(in, out, parameters, i);
                    in = new ByteArrayInputStream(out.kept.toByteArray());
                }
            } catch (PassesLimit e) {
                throw refusals.unpacksTooLarge();
            } catch (IOException | RuntimeException broken) {
                // The library gets no more of it either.
                return;
            }
        }
    }

    private static final class PassesLimit extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final class Bounded extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final boolean keeps;
        private long size;

        Bounded(boolean keeps) {
            this.keeps = keeps;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            size += length;
            unpacked += length;
            if (size > limits.partBytes() || unpacked > limits.unpackedBytes()) {
                throw new PassesLimit();
            }
            if (keeps) {
                kept.write(bytes, from, length);
            }
        }
    }
}
