package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.briefings.documents.TestDocuments.read;
import static org.debrief.briefings.documents.TestDocuments.utf8;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final String BODY =
            "<p>" + "The harbour of Sundvik reopened on Monday, it was said. ".repeat(8) + "</p>";

    @Test
    void theArticlesOfOurPagesAreFound() throws IOException {
        Map<String, Shingles> pages = ExtractionMeasure.measure(PAGES);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(8);
        assertThat(pages)
                .allSatisfy((name, page) -> assertThat(page.f1()).as(name).isGreaterThan(0.93));
        assertThat(Shingles.mean(pages.values().stream().toList()).f1()).isGreaterThan(0.97);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = ';',
            value = {
                "news; Harbour of Sundvik reopens after nine days; Coast Courier; 2026-03-03",
                "live; Live: Votes are counted in Tavira; Delta Post; 2026-04-12",
                "teaser; The quiet end of the herring war; The Ledger; -",
                "release; Ministry of Public Works: Work on Halmo sewer begins on 4 May; ''; 2026-04-22",
                "tables; Cholera in the delta: figures of the week; Health Bulletin; 2026-04-20",
                "breaks; Bridge of Vik closed to lorries; ''; -",
                "feature; “We boiled it for six weeks”: a summer of water in Halmo; ''; 2026-06-14",
                "shell; Quarantine station opens at Vik; Border Radio; 2026-04-23"
            })
    void titleSourceAndDayAreWhatThePageTells(String name, String title, String source, @Nullable LocalDate day)
            throws UnreadableDocument {
        ReadDocument page = DocumentReader.read(PAGES.resolve(name + ".html"), name + ".html");
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.source()).isEqualTo(source);
        assertThat(page.published()).isEqualTo(day);
    }

    @Test
    void theTextIsParagraphsWithBlankLinesBetween() throws UnreadableDocument {
        ReadDocument page = DocumentReader.read(PAGES.resolve("breaks.html"), "breaks.html");
        assertThat(TestDocuments.paragraphs(page))
                .hasSize(4)
                .element(2)
                .isEqualTo("Lorries must take the road by Halmo, which is 38 kilometres longer. "
                        + "Hauliers put the cost at 90,000 crowns a week.");
    }

    @Test
    void aServersCharsetIsHeededAndAnUnknownOneIsNot() throws UnreadableDocument {
        byte[] bytes = ("<html><body>" + BODY.replace("Sundvik", "Sørvik")).getBytes(Charset.forName("windows-1252"));
        URI address = URI.create("https://news.invalid/a");
        for (String charset : new String[] {"windows-1252", "no-such-charset", "", null}) {
            assertThat(DocumentReader.readHtml(bytes, charset, address).text()).contains("Sørvik");
        }
    }

    @Test
    void oneBadByteDoesNotChangeHowADeclaredPageIsRead() throws UnreadableDocument {
        URI address = URI.create("https://news.invalid/a");
        for (String head : List.of(
                "<meta charset=utf-8>", "<meta http-equiv=Content-Type content=\"text/html; charset=UTF-8\">")) {
            byte[] bytes =
                    utf8("<html><head>" + head + "</head><body>" + BODY.replace("Sundvik", "Sørvik") + "<p>~</p>");
            bytes[bytes.length - 5] = (byte) 0xE9;
            assertThat(DocumentReader.readHtml(bytes, null, address).text()).contains("Sørvik");
        }
        byte[] told = utf8("<html><body>" + BODY.replace("Sundvik", "Sørvik") + "<p>~</p>");
        told[told.length - 5] = (byte) 0xE9;
        assertThat(DocumentReader.readHtml(told, "utf-8", address).text()).contains("Sørvik");
    }

    @Test
    void anArticleWithinAFormIsReadAndASearchFormIsNot() {
        String text = read(
                        "<html><body><form><p>Search our 4,000 articles</p></form><form id=aspnetForm><div><p>Before the storm, "
                                + "harbours were open.</p>" + BODY + "</div></form>",
                        "a.html")
                .text();
        assertThat(text).contains("Before the storm", "reopened on Monday").doesNotContain("Search our");
    }

    @Test
    void aSentenceThatBeginsAsAShareButtonDoesIsRead() {
        List<String> sentences = List.of(
                "Register offices will close on Friday.",
                "Copyright law must change, the minister said.",
                "Updated figures show that 300 people left.",
                "Related work will cost 3 million crowns.");
        String text = read(
                        "<html><body><article>" + BODY + "<p>" + String.join("</p><p>", sentences)
                                + "</p><p>Sign up for our newsletter</p><p>Read more…</p><p>© 2026 The Post. All rights "
                                + "reserved.</p><p>Updated 3 March 2026</p></article>",
                        "a.html")
                .text();
        assertThat(text).contains(sentences).doesNotContain("Sign up", "Read more", "rights", "Updated 3 March");
    }

    @Test
    void aPageNamedTextIsReadAsAPageAndTextNamedHtmlAsText() {
        assertThat(read("<!DOCTYPE html><html><body>" + BODY, "page.txt").text())
                .doesNotContain("<p>");
        assertThat(read("Costs fell < 5 per cent.\n\nThat is not much.", "page.html")
                        .text())
                .isEqualTo("Costs fell < 5 per cent.\n\nThat is not much.");
    }

    @Test
    void nestingAndSizeWithoutEndAreReadWithoutHarm() {
        byte[] deep = utf8("<html><body>" + "<div>".repeat(200_000) + BODY);
        assertThat(read(deep, "deep.html").text()).contains("reopened on Monday");
        byte[] wide = utf8("<html><body>" + "<i>a</i><br>".repeat(150_000) + BODY);
        assertThat(read(wide, "wide.html").text()).contains("reopened on Monday");
    }

    @Test
    void entitiesAndEmphasisBecomePlainText() {
        String html =
                "<html><body><article><p>AT&amp;T paid <b>&pound;5</b>&nbsp;million, <i>it</i> said&hellip;</p>" + BODY;
        assertThat(read(html, "a.html").text()).startsWith("AT&T paid £5 million, it said…");
    }
}
