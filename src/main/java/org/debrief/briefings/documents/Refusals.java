package org.debrief.briefings.documents;

/** Every sentence in which a document is refused: what is wrong with it, then what to do. */
final class Refusals {

    private static final String KINDS = ".txt, .md, .html, .docx, .odt or .pdf";

    private final String file;

    /** For the document of that name, which the sentences show. */
    Refusals(String name) {
        this.file = "“" + (name.length() <= 80 ? name : name.substring(0, 77) + "…") + "”";
    }

    UnreadableDocument empty() {
        return of("The file %s is empty. Choose another file, or paste the text.");
    }

    UnreadableDocument tooLarge(Limits limits) {
        return of("The file %s is larger than " + limits.fileBytes() / Limits.BYTES_OF_A_MB
                + " MB. Save the article without its pictures, or paste the text.");
    }

    UnreadableDocument notADocument() {
        return of("The file %s is not a document that can be read. Upload a " + KINDS + " file, or paste the text.");
    }

    UnreadableDocument picture() {
        return of("The file %s is a picture, and only text can be read. Paste the text of the article.");
    }

    UnreadableDocument otherProgram(String what) {
        return of("The file %s is " + what + ". Open it in Word or LibreOffice, save it as .docx and upload that.");
    }

    UnreadableDocument withoutArticle(String what) {
        return of("The file %s is " + what + ", and articles are read from documents. Paste the text of the article.");
    }

    UnreadableDocument archive() {
        return of("The file %s is an archive. Unpack it and upload the article that is in it.");
    }

    UnreadableDocument webArchive() {
        return of("The file %s is a web archive. Save the page as “Web page, HTML only” and upload that.");
    }

    UnreadableDocument xml() {
        return of("The file %s is an XML file. Save the article as a " + KINDS + " file, or paste the text.");
    }

    UnreadableDocument password() {
        return of("The file %s is protected by a password. Remove the password, save it and upload it again.");
    }

    UnreadableDocument noCopying() {
        return of("The PDF %s does not allow its text to be copied. Ask for a copy that does, or type the text.");
    }

    UnreadableDocument scanned() {
        return of(
                "The PDF %s holds pictures of pages and no text. Run text recognition (OCR) on it, or type the text.");
    }

    UnreadableDocument damaged() {
        return of(
                "The file %s is damaged. Open it in the program that made it, save it again and upload the new file.");
    }

    UnreadableDocument strict() {
        return of("The file %s is a “Strict Open XML” document. Save it in Word as “Word Document (.docx)” instead.");
    }

    UnreadableDocument unpacksTooLarge() {
        return of("The file %s unpacks to far more than an article. Copy the article into a new document.");
    }

    UnreadableDocument declarations() {
        return of("The file %s declares XML entities, which may do harm. Copy the article into a new document.");
    }

    UnreadableDocument tooDeep() {
        return of("The file %s is nested too deeply to be read. Copy the article into a new document.");
    }

    UnreadableDocument tooManyPages(int pages, Limits limits) {
        return of("The PDF %s has " + "%,d pages, and at most %,d are read. ".formatted(pages, limits.pdfPages())
                + "Save the pages of the article as a PDF of their own.");
    }

    UnreadableDocument tooSlow() {
        return of("The PDF %s takes too long to read. Open it, copy the text of the article and paste it.");
    }

    UnreadableDocument noText() {
        return of("The file %s has no text. Choose another file, or paste the text.");
    }

    UnreadableDocument hardlyAnyText() {
        return of("The page %s has hardly any text of its own: it asks for cookies first, or its text is loaded later. "
                + "Open it in a browser, copy the text of the article and paste it.");
    }

    private UnreadableDocument of(String sentence) {
        return new UnreadableDocument(sentence.replace("%s", file));
    }
}
