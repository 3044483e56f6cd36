package org.debrief.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The files that were chosen on the import page: zips, or the two files of one pack. */
final class PackUpload {

    static final int MOST_FILES = 20;
    private static final int LARGEST = 5 * 1024 * 1024;

    private final List<PackFiles> packs = new ArrayList<>();
    private final Map<String, byte[]> loose = new HashMap<>();

    private PackUpload() {}

    /** The packs in them, with a sentence for each file that is none. */
    static List<PackFiles> packs(List<FileUpload> files) {
        PackUpload upload = new PackUpload();
        files.forEach(upload::add);
        return upload.all();
    }

    /** All that is sent, if it is no more than may be. */
    static Optional<byte[]> upTo5Megabytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST ? Optional.empty() : Optional.of(bytes);
    }

    private void add(FileUpload file) {
        String name = file.fileName().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".zip")) {
                packs.addAll(PackZip.read(file.fileName(), bytes(file)));
            } else if (name.endsWith(".md")) {
                addLoose(PackFiles.ARTICLE, file);
            } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                addLoose(PackFiles.QUESTIONS, file);
            } else {
                throw isNoPack(file);
            }
        } catch (UnreadablePack unreadable) {
            packs.add(PackFiles.unreadable(file.fileName(), unreadable.sentence()));
        }
    }

    private void addLoose(String as, FileUpload file) {
        if (loose.containsKey(as)) {
            throw isNoPack(file);
        }
        loose.put(as, bytes(file));
    }

    private static UnreadablePack isNoPack(FileUpload file) {
        return new UnreadablePack("The file “" + file.fileName()
                + "” is not taken. Choose zips of packs, or one article.md with its questions.yaml.");
    }

    private List<PackFiles> all() {
        if (!loose.isEmpty()) {
            packs.add(new PackFiles(PackFiles.ARTICLE, loose, null));
        }
        return List.copyOf(packs);
    }

    private static byte[] bytes(FileUpload file) {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return upTo5Megabytes(in)
                    .orElseThrow(() -> new UnreadablePack(
                            "The file “" + file.fileName() + "” has more than 5 MB. Put fewer packs into it."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
