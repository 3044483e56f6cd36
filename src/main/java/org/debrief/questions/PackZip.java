package org.debrief.questions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs as zip files: one pack at the top, or each in a folder of its own. */
final class PackZip {

    /** The same pack always gives the same bytes, whenever it is written; a zip knows no earlier day. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackZip() {}

    static byte[] write(QuestionPack pack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, PackFiles.ARTICLE, PackFormat.writeArticle(pack));
            write(zip, PackFiles.QUESTIONS, PackFormat.writeQuestions(pack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /**
     * The packs in a zip, in the order of their folders.
     *
     * @param name of the file, for sentences
     * @throws UnreadablePack with a plain sentence, when nothing of it can be used
     */
    static List<PackFiles> read(String name, byte[] zip) {
        Map<String, byte[]> files = PackUnzip.files(name, new ByteArrayInputStream(zip));
        TreeSet<String> folders = new TreeSet<>();
        for (String file : files.keySet()) {
            String own = file.substring(file.lastIndexOf('/') + 1);
            if (own.equals(PackFiles.ARTICLE) || own.equals(PackFiles.QUESTIONS)) {
                folders.add(file.substring(0, file.length() - own.length()));
            }
        }
        if (folders.isEmpty()) {
            throw new UnreadablePack("The zip “" + name + "” has no " + PackFiles.ARTICLE + " and no "
                    + PackFiles.QUESTIONS + ". Choose a zip that was exported from a briefing.");
        }
        return folders.stream()
                .map(folder -> new PackFiles(
                        folder.isEmpty() ? withoutEnd(name) : folder.substring(0, folder.length() - 1),
                        inFolder(folder, files),
                        null))
                .toList();
    }

    private static Map<String, byte[]> inFolder(String folder, Map<String, byte[]> files) {
        Map<String, byte[]> own = new HashMap<>();
        for (String name : List.of(PackFiles.ARTICLE, PackFiles.QUESTIONS)) {
            byte[] content = files.get(folder + name);
            if (content != null) {
                own.put(name, content);
            }
        }
        return own;
    }

    private static String withoutEnd(String name) {
        return name.endsWith(".zip") ? name.substring(0, name.length() - 4) : name;
    }
}
