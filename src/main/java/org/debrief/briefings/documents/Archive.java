package org.debrief.briefings.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;

/**
 * The archive that a .docx or .odt is, unpacked into memory. Archives in it stay packed.
 *
 * @param parts by their names; those that are not XML are checked, and empty here
 */
record Archive(Map<String, byte[]> parts) {

    static Archive unpack(InputStream packed, Refusals refusals, Limits limits) throws UnreadableDocument {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        BoundedZip.Bounds bounds = new BoundedZip.Bounds(
                limits.archiveEntries(), limits.partBytes(), limits.unpackedBytes(), limits.unpackedRatio());
        try (BoundedZip zip = new BoundedZip(packed, bounds)) {
            for (ZipEntry entry = zip.next(); entry != null; entry = zip.next()) {
                boolean kept = isXml(entry.getName()) || entry.getName().equals("mimetype");
                parts.put(entry.getName(), zip.content(entry, kept));
            }
        } catch (BoundedZip.PassesBounds tooLarge) {
            throw refusals.unpacksTooLarge();
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

    /** The library does not mind capital letters in the names of parts. */
    static boolean isXml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }
}
