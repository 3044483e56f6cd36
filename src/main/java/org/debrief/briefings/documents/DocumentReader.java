package org.debrief.briefings.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text, Markdown, HTML, .docx, .odt and PDF. What a document is, its content decides; its name is only a hint.
 * Safe for files from anybody: see {@link Limits}.
 */
public final class DocumentReader {

    /** Links of a saved page are resolved against something. */
    private static final String UNKNOWN_ADDRESS = "https://page.invalid/";

    private DocumentReader() {}

    /**
     * Reads an uploaded file.
     *
     * @param fileName as it was uploaded; shown in sentences
     * @throws UnreadableDocument when it is none of these documents, has no text, or is more than can be read
     * @throws UncheckedIOException when the file itself cannot be read from the disk
     */
    public static ReadDocument read(Path file, String fileName) throws UnreadableDocument {
        return read(file, fileName, Limits.USUAL);
    }

    static ReadDocument read(Path file, String fileName, Limits limits) throws UnreadableDocument {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(limits.fileBytes() + 1), fileName, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a fetched page.
     *
     * @param charset as the server named it; null or an unknown one leaves it to the page
     * @param address where it was fetched; shown in sentences
     */
    public static ReadDocument readHtml(byte[] bytes, @Nullable String charset, URI address) throws UnreadableDocument {
        Refusals refusals = new Refusals(address.toString());
        refuseBySize(bytes, refusals, Limits.USUAL);
        return new HtmlReader(refusals, Limits.USUAL).read(bytes, charset, address.toString());
    }

    /**
     * Reads a fetched document of any kind.
     *
     * @param charset of a text, as the server named it; null, or one that it is not written in, leaves it to the text
     * @param address where it was fetched; shown in sentences
     */
    public static ReadDocument read(byte[] bytes, @Nullable String charset, URI address) throws UnreadableDocument {
        return read(bytes, charset, address.toString(), Limits.USUAL);
    }

    static ReadDocument read(byte[] bytes, String fileName, Limits limits) throws UnreadableDocument {
        return read(bytes, null, fileName, limits);
    }

    private static ReadDocument read(byte[] bytes, @Nullable String charset, String fileName, Limits limits)
            throws UnreadableDocument {
        Refusals refusals = new Refusals(fileName);
        refuseBySize(bytes, refusals, limits);
        if (BinaryKinds.isPdf(bytes)) {
            return new PdfReader(refusals, limits).read(bytes);
        }
        if (BinaryKinds.isZip(bytes)) {
            Archive archive = Archive.unpack(new ByteArrayInputStream(bytes), refusals, limits);
            return switch (ArchiveKinds.of(archive, refusals)) {
                case ODT -> new OdtReader(refusals, limits).read(archive);
                default -> new DocxReader(refusals, limits).read(archive, bytes);
            };
        }
        BinaryKinds.refuseOthers(bytes, refusals);
        String text = TextDecoder.decode(bytes, Charsets.known(charset), refusals);
        return switch (TextKinds.of(text, fileName, refusals)) {
            case HTML -> new HtmlReader(refusals, limits).read(bytes, charset, UNKNOWN_ADDRESS);
            case MARKDOWN -> new MarkdownReader(refusals, limits).read(text);
            default -> PlainText.read(text, refusals, limits);
        };
    }

    private static void refuseBySize(byte[] bytes, Refusals refusals, Limits limits) throws UnreadableDocument {
        if (bytes.length == 0) {
            throw refusals.empty();
        }
        if (bytes.length > limits.fileBytes()) {
            throw refusals.tooLarge(limits);
        }
    }
}
