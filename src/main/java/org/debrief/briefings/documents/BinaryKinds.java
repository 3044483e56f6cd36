package org.debrief.briefings.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells binary files apart by their first bytes, which unlike the name say what a file is. */
final class BinaryKinds {

    /** Readers of PDF find its signature anywhere in here, so files with something before it are about. */
    private static final int PDF_SIGNATURE_WITHIN = 1024;

    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "BM\0", "8BPS", "\0\0\u0001\0");

    private static final List<String> ARCHIVES = List.of("\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh", "\u00fd7zXZ");

    private BinaryKinds() {}

    static boolean isPdf(byte[] bytes) {
        byte[] signature = "%PDF-".getBytes(StandardCharsets.US_ASCII);
        return Bytes.indexOf(bytes, signature, 0, PDF_SIGNATURE_WITHIN) >= 0;
    }

    static boolean isZip(byte[] bytes) {
        return Bytes.startsWith(bytes, "PK\u0003\u0004") || Bytes.startsWith(bytes, "PK\u0005\u0006");
    }

    /** Refuses what is known by its first bytes and is none of the documents that are read. */
    static void refuseOthers(byte[] bytes, Refusals refusals) throws UnreadableDocument {
        if (Bytes.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            throw oldOffice(bytes, refusals);
        }
        if (Bytes.startsWith(bytes, "{\\rtf")) {
            throw refusals.otherProgram("a rich text file (.rtf)");
        }
        if (Bytes.startsWith(bytes, "bplist00")) {
            throw refusals.webArchive();
        }
        if (startsWithAny(bytes, PICTURES) || isPictureInContainer(bytes)) {
            throw refusals.picture();
        }
        if (startsWithAny(bytes, ARCHIVES)) {
            throw refusals.archive();
        }
    }

    private static boolean startsWithAny(byte[] bytes, List<String> starts) {
        return starts.stream().anyMatch(start -> Bytes.startsWith(bytes, start));
    }

    /** WebP, and the HEIC and AVIF of telephones. */
    private static boolean isPictureInContainer(byte[] bytes) {
        return Bytes.startsWith(bytes, "RIFF") && Bytes.hasAt(bytes, 8, "WEBP")
                || Bytes.hasAt(bytes, 4, "ftyphe")
                || Bytes.hasAt(bytes, 4, "ftypmif1")
                || Bytes.hasAt(bytes, 4, "ftypavif");
    }

    /** Office's container of before 2007, which newer files use, too, when they have a password. */
    private static UnreadableDocument oldOffice(byte[] bytes, Refusals refusals) {
        if (holdsStream(bytes, "EncryptedPackage")) {
            return refusals.password();
        }
        if (holdsStream(bytes, "WordDocument")) {
            return refusals.otherProgram("an old Word document (.doc)");
        }
        if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) {
            return refusals.withoutArticle("a spreadsheet");
        }
        if (holdsStream(bytes, "PowerPoint Document")) {
            return refusals.withoutArticle("a presentation");
        }
        return refusals.notADocument();
    }

    /** The directory of the container has names in UTF-16, and reading it as a directory would tell no more. */
    private static boolean holdsStream(byte[] bytes, String name) {
        return Bytes.indexOf(bytes, (name + "\0").getBytes(StandardCharsets.UTF_16LE), 0, bytes.length) >= 0;
    }
}
