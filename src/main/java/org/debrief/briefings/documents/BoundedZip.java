package org.debrief.briefings.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a zip from anybody into memory, and stops as soon as a limit is passed, not when the damage is done. */
public final class BoundedZip implements AutoCloseable {

    /** In bytes, unpacked: what is smaller does no harm however well it was packed. POI draws the line here, too. */
    private static final int RATIO_COUNTS_FROM = 100 * 1024;

    /**
     * How much of a zip is unpacked.
     *
     * @param entries of any name, the same name again included
     * @param partBytes of one entry
     * @param unpackedBytes of all entries together
     * @param ratio how many times one may grow; checked from 100 kB on
     */
    public record Bounds(int entries, long partBytes, long unpackedBytes, int ratio) {}

    /** It unpacks to more than the bounds. */
    public static sealed class PassesBounds extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** It has more entries than the bounds. */
    public static final class TooManyEntries extends PassesBounds {
        private static final long serialVersionUID = 1L;
    }

    private final ZipInputStream zip;
    private final Bounds bounds;
    private final byte[] buffer = new byte[16_384];
    private int entries;
    private long unpacked;

    public BoundedZip(InputStream packed, Bounds bounds) {
        this.zip = new ZipInputStream(packed);
        this.bounds = bounds;
    }

    /** The next entry, whose content is to be read before the one after it; null at the end. */
    public @Nullable ZipEntry next() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry != null) {
            entries++;
            if (entries > bounds.entries()) {
                throw new TooManyEntries();
            }
        }
        return entry;
    }

    /** What is in the entry; empty where it is not kept, but checked all the same. */
    public byte[] content(ZipEntry entry, boolean kept) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            unpacked += n;
            if (size > bounds.partBytes() || unpacked > bounds.unpackedBytes()) {
                throw new PassesBounds();
            }
            if (kept) {
                content.write(buffer, 0, n);
            }
        }
        zip.closeEntry();
        if (size > RATIO_COUNTS_FROM && size > entry.getCompressedSize() * bounds.ratio()) {
            throw new PassesBounds();
        }
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
