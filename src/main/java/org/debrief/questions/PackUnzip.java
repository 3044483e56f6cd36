package org.debrief.questions;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip from anybody into memory, and stops as soon as a limit is passed, not when the damage is done. */
final class PackUnzip {

    static final int MOST_ENTRIES = 100;
    static final int MOST_UNPACKED = 10 * 1024 * 1024;
    private static final int MOST_RATIO = 100;

    /** In bytes, unpacked: what is smaller does no harm however well it was packed. */
    private static final int RATIO_COUNTS_FROM = 100 * 1024;

    private final String name;
    private final ZipInputStream zip;
    private final byte[] buffer = new byte[16_384];
    private int entries;
    private long unpacked;

    private PackUnzip(String name, ZipInputStream zip) {
        this.name = name;
        this.zip = zip;
    }

    /** The files by their names; only what a pack is made of, the others are passed over. */
    static Map<String, byte[]> files(String name, InputStream packed) {
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            return new PackUnzip(name, zip).files();
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof UnreadablePack known) {
                throw known;
            }
            throw new UnreadablePack("The zip “" + name + "” is damaged or protected. Export the pack again.", e);
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > MOST_ENTRIES) {
                throw new UnreadablePack("The zip “" + name + "” has more than " + MOST_ENTRIES
                        + " files. Put fewer packs into one zip.");
            }
            String path = entry.getName();
            refuseLeadingOut(path);
            boolean wanted = path.endsWith(PackFiles.ARTICLE) || path.endsWith(PackFiles.QUESTIONS);
            byte[] content = content(entry, wanted);
            if (wanted && files.put(path, content) != null) {
                throw new UnreadablePack("The zip “" + name + "” has the file " + path + " twice.");
            }
        }
        if (entries == 0) {
            throw new UnreadablePack("The file “" + name + "” is not a zip, or there is nothing in it.");
        }
        return files;
    }

    /** Nothing is written to a disk here; but whoever made such a name meant no good with the rest either. */
    private void refuseLeadingOut(String path) {
        if (path.startsWith("/") || path.contains("\\") || path.contains(":") || ("/" + path + "/").contains("/../")) {
            throw new UnreadablePack(
                    "The zip “" + name + "” has a file whose name leads out of it. Export the pack again.");
        }
    }

    private byte[] content(ZipEntry entry, boolean kept) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            unpacked += n;
            if (unpacked > MOST_UNPACKED) {
                throw unpacksTooLarge();
            }
            if (kept) {
                content.write(buffer, 0, n);
            }
        }
        zip.closeEntry();
        if (size > RATIO_COUNTS_FROM && size > entry.getCompressedSize() * MOST_RATIO) {
            throw unpacksTooLarge();
        }
        return content.toByteArray();
    }

    private UnreadablePack unpacksTooLarge() {
        return new UnreadablePack("The zip “" + name + "” unpacks to far more than a pack. Export the pack again.");
    }
}
