package org.debrief.briefings.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate of a site must be valid and for its name, although the connection is made to a number. */
class EncryptedSiteTest {

    private static final String PASSWORD = "password";
    private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html";

    private static SSLContext ofTheSite;

    private LocalWeb web;

    /** Signed by nobody, for news.example.org: trusted by this context and by no other. */
    @BeforeAll
    static void makeCertificate(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("site.p12");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-genkeypair", "-alias", "site", "-keyalg", "EC", "-storetype", "PKCS12"));
        command.addAll(List.of("-dname", "CN=news.example.org", "-ext", "SAN=dns:news.example.org"));
        command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        ofTheSite = contextOf(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
    }

    private static SSLContext contextOf(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        trusted.setCertificateEntry("site", store.getCertificate("site"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @BeforeEach
    void openWeb() throws IOException {
        web = new LocalWeb(ofTheSite.getServerSocketFactory())
                .site("news.example.org", "93.184.216.34")
                .site("other.example.org", "151.101.0.81")
                .page("news.example.org/", HTML, "a")
                .page("other.example.org/", HTML, "a");
    }

    @AfterEach
    void closeWeb() throws IOException {
        web.close();
    }

    @Test
    void aCertificateForTheNameIsAccepted() throws UnreachableAddress {
        FetchedPage page = web.fetcher(ofTheSite.getSocketFactory()).fetch("https://news.example.org");

        assertThat(page.body()).hasSize(1);
        assertThat(web.connected).containsExactly("93.184.216.34 443");
    }

    @Test
    void aCertificateForAnotherNameIsRefused() {
        assertThat(refusalOf(web.fetcher(ofTheSite.getSocketFactory()), "https://other.example.org"))
                .isEqualTo(Refusal.NOT_SECURE);
        assertThat(web.requests).isEmpty();
    }

    @Test
    void aCertificateThatNobodySignedIsRefused() {
        assertThat(refusalOf(web.fetcher(), "https://news.example.org")).isEqualTo(Refusal.NOT_SECURE);
        assertThat(web.requests).isEmpty();
    }

    @Test
    void aPageThatDripsIsLeftInTheEnd() {
        web.page("news.example.org/a", out -> {
            out.write((HTML + "\n\n").getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write('a');
                Thread.sleep(50);
            }
        });

        assertThat(refusalOf(web.fetcher(ofTheSite.getSocketFactory()), "https://news.example.org/a"))
                .isEqualTo(Refusal.TOO_SLOW);
    }

    @Test
    void aRedirectThatGivesUpTheEncryptionIsRefused() {
        web.page("news.example.org/a", "HTTP/1.1 301 Go\nLocation: http://news.example.org/", "");

        assertThat(refusalOf(web.fetcher(ofTheSite.getSocketFactory()), "https://news.example.org/a"))
                .isEqualTo(Refusal.LESS_SAFE);
    }

    private static Refusal refusalOf(PageFetcher fetcher, String typed) {
        return catchThrowableOfType(UnreachableAddress.class, () -> fetcher.fetch(typed))
                .refusal();
    }
}
