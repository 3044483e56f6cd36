package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.debrief.briefings.documents.TestDocuments.latin1;
import static org.debrief.briefings.documents.TestDocuments.utf8;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused in a sentence that says what to do. */
class BadFilesTest {

    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** Each with its name, its bytes, and the sentence that it gets, with “%s” in the place of its name. */
    static Stream<Arguments> all() {
        return Stream.of(textsAndPictures(), oldOffice(), BadArchives.all(), pdfs(), pages())
                .flatMap(files -> files);
    }

    private static Stream<Arguments> textsAndPictures() {
        return Stream.of(
                arguments("empty.txt", new byte[0], "The file %s is empty. Choose another file, or paste the text."),
                arguments(
                        "blank.txt",
                        utf8(" \n\n\t "),
                        "The file %s has no text. Choose another file, or paste the text."),
                arguments(
                        "blank.md",
                        utf8("---\ntitle: Alone\n---\n"),
                        "The file %s has no text. Choose another file, or paste the text."),
                arguments(
                        "numbers.txt",
                        new byte[] {'a', 'b', 0, 4, 1, 2},
                        "The file %s is not a document that can be read. Upload a .txt, .md, .html, .docx, .odt or .pdf file, "
                                + "or paste the text."),
                arguments(
                        "sound.docx",
                        latin1("ID3\u0004\u0000\u0000\u0000"),
                        "The file %s is not a document that can be read. Upload a .txt, .md, .html, .docx, .odt or .pdf file, "
                                + "or paste the text."),
                arguments(
                        "picture.docx",
                        latin1("\u0089PNG\r\n\u001a\n\0\0"),
                        "The file %s is a picture, and only text can be read. Paste the text of the article."),
                arguments(
                        "photo.heic",
                        latin1("\0\0\0\u0018ftypheic\0\0"),
                        "The file %s is a picture, and only text can be read. Paste the text of the article."),
                arguments(
                        "article.docx",
                        utf8("{\\rtf1\\ansi The harbour reopened.}"),
                        "The file %s is a rich text file (.rtf). Open it in Word or LibreOffice, save it as .docx and upload "
                                + "that."),
                arguments(
                        "flat.odt",
                        utf8("<?xml version=\"1.0\"?>\n<office:document/>"),
                        "The file %s is an XML file. Save the article as a .txt, .md, .html, .docx, .odt or .pdf file, or "
                                + "paste the text."),
                arguments(
                        "page.webarchive",
                        latin1("bplist00\0\0"),
                        "The file %s is a web archive. Save the page as “Web page, HTML only” and upload that."),
                arguments(
                        "page.html",
                        utf8("From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"),
                        "The file %s is a web archive. Save the page as “Web page, HTML only” and upload that."));
    }

    private static Stream<Arguments> oldOffice() {
        return Stream.of(
                arguments(
                        "locked.docx",
                        oldOffice("EncryptedPackage"),
                        "The file %s is protected by a password. Remove the password, save it and upload it again."),
                arguments(
                        "old.docx",
                        oldOffice("WordDocument"),
                        "The file %s is an old Word document (.doc). Open it in Word or LibreOffice, save it as .docx and "
                                + "upload that."),
                arguments(
                        "old.xls",
                        oldOffice("Workbook"),
                        "The file %s is a spreadsheet, and articles are read from documents. Paste the text of the article."),
                arguments(
                        "old.docx",
                        oldOffice("PowerPoint Document"),
                        "The file %s is a presentation, and articles are read from documents. Paste the text of the article."));
    }

    private static Stream<Arguments> pdfs() {
        byte[] whole = new TestPdf()
                .line(72, 90, "The harbour reopened on Monday after nine days.")
                .bytes();
        return Stream.of(
                arguments(
                        "scanned.pdf",
                        new TestPdf().page().bytes(),
                        "The PDF %s holds pictures of pages and no text. Run text recognition (OCR) on it, or type the text."),
                arguments(
                        "locked.pdf",
                        new TestPdf()
                                .line(72, 90, "Secret.")
                                .protect("opens it", true)
                                .bytes(),
                        "The file %s is protected by a password. Remove the password, save it and upload it again."),
                arguments(
                        "closed.pdf",
                        new TestPdf().line(72, 90, "Secret.").protect("", false).bytes(),
                        "The PDF %s does not allow its text to be copied. Ask for a copy that does, or type the text."),
                arguments(
                        "cut.pdf",
                        Arrays.copyOf(whole, 60),
                        "The file %s is damaged. Open it in the program that made it, save it again and upload the new file."),
                arguments(
                        "short.txt",
                        latin1("%PDF-\0\u0001\u0002"),
                        "The file %s is damaged. Open it in the program that made it, save it again and upload the new file."));
    }

    private static Stream<Arguments> pages() {
        String sentence =
                "The page %s has hardly any text of its own: it asks for cookies first, or its text is loaded later. "
                        + "Open it in a browser, copy the text of the article and paste it.";
        return Stream.of(
                arguments(
                        "shell.html",
                        utf8("<!doctype html><title>News</title><div id=app></div><script>run()</script>"),
                        sentence),
                arguments(
                        "wall.html",
                        utf8(
                                "<html><body><main><h1>Before you continue</h1><p>We and our 412 partners use "
                                        + "cookies to store and read information on your device, to measure how our pages are used and to show "
                                        + "you advertising that suits you.</p><p>You can accept or change your choice at any time.</p></main>"),
                        sentence));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void isRefusedInASentenceThatSaysWhatToDo(String name, byte[] bytes, String sentence) {
        UnreadableDocument refused =
                catchThrowableOfType(UnreadableDocument.class, () -> DocumentReader.read(bytes, name, Limits.USUAL));
        assertThat(refused).as(name + " is refused").isNotNull();
        assertThat(refused.sentence()).isEqualTo(sentence.replace("%s", "“" + name + "”"));
    }

    private static byte[] oldOffice(String stream) {
        byte[] directory = (stream + "\0").getBytes(StandardCharsets.UTF_16LE);
        byte[] file = Arrays.copyOf(latin1(OLD_OFFICE), 1024 + directory.length);
        System.arraycopy(directory, 0, file, 1024, directory.length);
        return file;
    }
}
