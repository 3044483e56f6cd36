package org.debrief.briefings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.debrief.briefings.addresses.FetchedPage;
import org.debrief.briefings.documents.DocumentReader;
import org.debrief.briefings.documents.ReadDocument;
import org.debrief.briefings.documents.UnreadableDocument;

/** Reads what an address gave: a page, or a document. */
final class FetchedDocument {

    private FetchedDocument() {}

    static ReadDocument of(FetchedPage page) throws UnreadableDocument, IOException {
        if (page.contentType().endsWith("html") || page.contentType().endsWith("xhtml+xml")) {
            return DocumentReader.readHtml(page.body(), page.charset(), page.address());
        }
        Path file = Files.createTempFile("debrief-page", "");
        try {
            Files.write(file, page.body());
            ReadDocument read = DocumentReader.read(file, page.address().toString());
            String host = page.address().getHost();
            return read.source().isEmpty() && host != null
                    ? new ReadDocument(read.title(), host, read.published(), read.text())
                    : read;
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
