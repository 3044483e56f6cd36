package org.debrief.briefings.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The archive that a .docx or .odt is, unpacked into memory. Archives in it stay packed.
 *
 * @param parts by their names; those that are not XML are checked, and empty here
 */
record Archive(Map<String, byte[]> parts) {

    /** In bytes, unpacked: what is smaller does no harm however well it was packed. POI draws the line here, too. */
    private static final int RATIO_COUNTS_FROM = 100 * 1024;

    static Archive unpack(InputStream packed, Refusals refusals, Limits limits) throws UnreadableDocument {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            Unpacking unpacking = new Unpacking(zip, refusals, limits);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.size() == limits.archiveEntries()) {
                    throw refusals.unpacksTooLarge();
                }
                parts.put(entry.getName(), unpacking.content(entry));
            }
        } catch (IOException | IllegalArgumentException notAnArchive) {
            throw refusals.damaged();
        }
        if (parts.isEmpty()) {
            throw refusals.damaged();
        }
        return new Archive(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part of that name, empty where there is none. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** The part as text, for a look at a few words of it. */
    String words(String name) {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /** Unpacks entry after entry, and stops as soon as a limit is passed, not when the damage is done. */
    private static final class Unpacking {

        private final ZipInputStream zip;
        private final Refusals refusals;
        private final Limits limits;
        private final byte[] buffer = new byte[16_384];
        private long unpacked;

        Unpacking(ZipInputStream zip, Refusals refusals, Limits limits) {
            this.zip = zip;
            this.refusals = refusals;
            this.limits = limits;
        }

        byte[] content(ZipEntry entry) throws IOException, UnreadableDocument {
            boolean kept = isXml(entry.getName()) || entry.getName().equals("mimetype");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            long size = 0;
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                size += n;
                unpacked += n;
                if (size > limits.partBytes() || unpacked > limits.unpackedBytes()) {
                    throw refusals.unpacksTooLarge();
                }
                if (kept) {
                    content.write(buffer, 0, n);
                }
            }
            zip.closeEntry();
            if (size > RATIO_COUNTS_FROM && size > entry.getCompressedSize() * limits.unpackedRatio()) {
                throw refusals.unpacksTooLarge();
            }
            return content.toByteArray();
        }
    }
}
