package org.debrief.briefings.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched, and what a site may answer. */
class PageFetcherTest {

    private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8";

    private LocalWeb web;

    @BeforeEach
    void openWeb() throws IOException {
        web = new LocalWeb().site("news.example.org", "93.184.216.34", "2606:4700::6810:84e5");
    }

    @AfterEach
    void closeWeb() throws IOException {
        web.close();
    }

    @Test
    void aPageComesAsItsSiteSentIt() throws UnreachableAddress {
        web.page("news.example.org/a?b", HTML, "<p>Café</p>");

        FetchedPage page = web.fetcher().fetch(" http://news.example.org/a?b#c ");

        assertThat(page.address()).hasToString("http://news.example.org/a?b");
        assertThat(page.body()).isEqualTo("<p>Café</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo("utf-8");
        assertThat(web.connected).containsExactly("93.184.216.34 80");
    }

    @Test
    void theSiteLearnsNothingButTheAddress() throws UnreachableAddress {
        web.page("news.example.org/", HTML, "a");

        web.fetcher().fetch("http://news.example.org");

        assertThat(web.requests).containsExactly("""
                        GET / HTTP/1.1
                        Host: news.example.org
                        User-Agent: Debrief (+article import)
                        Accept: text/html,application/xhtml+xml,application/pdf,text/plain;q=0.8
                        Accept-Encoding: gzip
                        Connection: close
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "TEXT/HTML;charset=x-none", "application/xhtml+xml", "text/plain", "application/pdf"
            })
    void typesThatArticlesComeIn(String type) throws UnreachableAddress {
        web.page("news.example.org/", "HTTP/1.1 200 OK\nContent-Type: " + type, "a");

        assertThat(web.fetcher().fetch("http://news.example.org").body()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: image/png", "Content-Type: application/json", "Content-Type: application/octet-stream",
                "Content-Type: ;", "Content-Type:", "X: y"
            })
    void otherTypesAreRefused(String type) {
        web.page("news.example.org/", "HTTP/1.1 200 OK\n" + type, "a");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "401, SIGN_IN", "402, SIGN_IN", "403, FORBIDDEN", "404, NOT_FOUND", "410, GONE", "429, TOO_MANY_REQUESTS",
        "451, LAW", "500, SITE_FAULT", "502, SITE_FAULT", "503, SITE_FAULT", "504, SITE_FAULT", "204, NO_PAGE",
        "206, NO_PAGE", "300, NO_PAGE", "304, NO_PAGE", "400, NO_PAGE", "418, NO_PAGE"
    })
    void aStatusWithoutAPageIsRefused(int status, Refusal refusal) {
        web.page("news.example.org/", "HTTP/1.1 " + status + " No\nContent-Type: text/html", "no");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(refusal);
    }

    @Test
    void aPageOfTheLargestSizeIsTakenAndOneByteMoreIsNot() throws UnreachableAddress {
        web.page("news.example.org/fits", HTML, "a".repeat(100_000));
        web.page("news.example.org/large", HTML, "a".repeat(100_001));

        assertThat(web.fetcher().fetch("http://news.example.org/fits").body()).hasSize(100_000);
        assertThat(refusalOf("http://news.example.org/large")).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void aPackedPageIsMeasuredUnpacked() throws UnreachableAddress, IOException {
        packedPage("news.example.org/fits", new byte[100_000]);
        packedPage("news.example.org/bomb", new byte[100_000_000]);

        assertThat(web.fetcher().fetch("http://news.example.org/fits").body()).hasSize(100_000);
        assertThat(refusalOf("http://news.example.org/bomb")).isEqualTo(Refusal.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "gzip, gzip"})
    void whatCannotBeUnpackedIsRefused(String packing) {
        web.page("news.example.org/", HTML + "\nContent-Encoding: " + packing, "not packed like that");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.BAD_ANSWER);
    }

    @Test
    void anEmptyPageIsRefused() {
        web.page("news.example.org/", HTML + "\nContent-Length: 0", "");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void aPageThatBreaksOffIsRefused() {
        web.page("news.example.org/", HTML + "\nContent-Length: 99", "half");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.NO_ANSWER);
    }

    @Test
    void whatIsNotHttpIsRefused() {
        web.page("news.example.org/", "220 mail.example.org ESMTP", "");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.BAD_ANSWER);
    }

    @Test
    void largeHeadersAreRefused() {
        web.page("news.example.org/line", HTML + "\nX: " + "y".repeat(17_000), "a");
        web.page("news.example.org/lines", HTML + "\nX: y".repeat(200), "a");
        web.page("news.example.org/sum", HTML + ("\nX: " + "y".repeat(7_000)).repeat(10), "a");

        assertThat(refusalOf("http://news.example.org/line")).isEqualTo(Refusal.BAD_ANSWER);
        assertThat(refusalOf("http://news.example.org/lines")).isEqualTo(Refusal.BAD_ANSWER);
        assertThat(refusalOf("http://news.example.org/sum")).isEqualTo(Refusal.BAD_ANSWER);
    }

    private void packedPage(String siteAndPath, byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        }
        web.page(siteAndPath, out -> {
            out.write((HTML + "\nContent-Encoding: gzip\n\n").getBytes(StandardCharsets.UTF_8));
            packed.writeTo(out);
        });
    }

    private Refusal refusalOf(String typed) {
        return catchThrowableOfType(
                        UnreachableAddress.class, () -> web.fetcher().fetch(typed))
                .refusal();
    }
}
