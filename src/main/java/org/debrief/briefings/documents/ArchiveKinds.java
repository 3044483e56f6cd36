package org.debrief.briefings.documents;

/** Tells documents that are archives apart, by what they declare of themselves. */
final class ArchiveKinds {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private ArchiveKinds() {}

    static DocumentKind of(Archive archive, Refusals refusals) throws UnreadableDocument {
        String types = archive.words("[Content_Types].xml");
        if (types.contains("wordprocessingml.document.main")
                || types.contains("wordprocessingml.template.main")
                || types.contains("ms-word.")) {
            return DocumentKind.DOCX;
        }
        String type =
                archive.has("mimetype") ? archive.words("mimetype").strip() : archive.words("META-INF/manifest.xml");
        if (type.contains(OPEN_DOCUMENT + "text")) {
            return DocumentKind.ODT;
        }
        if (types.contains("spreadsheetml") || type.contains(OPEN_DOCUMENT + "spreadsheet")) {
            throw refusals.withoutArticle("a spreadsheet");
        }
        if (types.contains("presentationml") || type.contains(OPEN_DOCUMENT + "presentation")) {
            throw refusals.withoutArticle("a presentation");
        }
        if (type.startsWith("application/epub")) {
            throw refusals.withoutArticle("an e-book");
        }
        if (archive.has("Index/Document.iwa")) {
            throw refusals.withoutArticle("an Apple iWork document");
        }
        throw refusals.archive();
    }
}
