package org.debrief.briefings;

import org.debrief.briefings.addresses.FetchedPage;
import org.debrief.briefings.documents.DocumentReader;
import org.debrief.briefings.documents.ReadDocument;
import org.debrief.briefings.documents.UnreadableDocument;

/** Reads what an address gave: a page, or a document. Its site is the source where it does not tell its own. */
final class FetchedDocument {

    private FetchedDocument() {}

    static ReadDocument of(FetchedPage page) throws UnreadableDocument {
        ReadDocument read = isHtml(page)
                ? DocumentReader.readHtml(page.body(), page.charset(), page.address())
                : DocumentReader.read(page.body(), page.charset(), page.address());
        String host = page.address().getHost();
        return read.source().isEmpty() && host != null
                ? new ReadDocument(read.title(), host, read.published(), read.text())
                : read;
    }

    private static boolean isHtml(FetchedPage page) {
        return page.contentType().endsWith("html") || page.contentType().endsWith("xhtml+xml");
    }
}
