package org.debrief.questions;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.debrief.briefings.documents.BoundedZip;

/** Unpacks a zip from anybody into memory, and stops as soon as a limit is passed, not when the damage is done. */
final class PackUnzip {

    static final int MOST_ENTRIES = 100;
    static final int MOST_UNPACKED = 10 * 1024 * 1024;
    private static final int MOST_RATIO = 100;
    private static final BoundedZip.Bounds BOUNDS =
            new BoundedZip.Bounds(MOST_ENTRIES, MOST_UNPACKED, MOST_UNPACKED, MOST_RATIO);

    private final String name;
    private final BoundedZip zip;

    private PackUnzip(String name, BoundedZip zip) {
        this.name = name;
        this.zip = zip;
    }

    /** The files by their names; only what a pack is made of, the others are passed over. */
    static Map<String, byte[]> files(String name, InputStream packed) {
        try (BoundedZip zip = new BoundedZip(packed, BOUNDS)) {
            return new PackUnzip(name, zip).files();
        } catch (BoundedZip.TooManyEntries e) {
            throw new UnreadablePack(
                    "The zip “" + name + "” has more than " + MOST_ENTRIES + " files. Put fewer packs into one zip.",
                    e);
        } catch (BoundedZip.PassesBounds e) {
            throw new UnreadablePack(
                    "The zip “" + name + "” unpacks to far more than a pack. Export the pack again.", e);
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof UnreadablePack known) {
                throw known;
            }
            throw new UnreadablePack("The zip “" + name + "” is damaged or protected. Export the pack again.", e);
        }
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        boolean empty = true;
        for (ZipEntry entry = zip.next(); entry != null; entry = zip.next()) {
            empty = false;
            String path = entry.getName();
            refuseLeadingOut(path);
            boolean wanted = path.endsWith(PackFiles.ARTICLE) || path.endsWith(PackFiles.QUESTIONS);
            byte[] content = zip.content(entry, wanted);
            if (wanted && files.put(path, content) != null) {
                throw new UnreadablePack("The zip “" + name + "” has the file " + path + " twice.");
            }
        }
        if (empty) {
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
}
