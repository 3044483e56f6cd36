package org.debrief.briefings.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can have the server read what is not public: by a name, by a name that changes, by a redirect. */
class PrivateNetworkTest {

    private static final String HTML = "HTTP/1.1 200 OK\nContent-Type: text/html";

    private LocalWeb web;

    @BeforeEach
    void openWeb() throws IOException {
        web = new LocalWeb().page("news.example.org/", HTML, "a");
    }

    @AfterEach
    void closeWeb() throws IOException {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00:ec2::254", "::ffff:10.0.0.1"})
    void aNameOfAPrivateAddressIsNotConnectedTo(String address) {
        web.site("news.example.org", address);

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.NO_PUBLIC_SITE);
        assertThat(web.connected).isEmpty();
    }

    @Test
    void aNameOfAPublicAndAPrivateAddressIsNotConnectedTo() {
        web.site("news.example.org", "93.184.216.34", "10.0.0.1");

        assertThat(refusalOf("http://news.example.org")).isEqualTo(Refusal.NO_PUBLIC_SITE);
        assertThat(web.connected).isEmpty();
    }

    @Test
    void aNameThatDoesNotExistIsRefusedLikeAPrivateOne() {
        assertThat(refusalOf("http://unknown.example.org")).isEqualTo(Refusal.NO_PUBLIC_SITE);
        assertThat(refusalOf("http://" + "none.example.org")).isEqualTo(Refusal.NO_PUBLIC_SITE);
    }

    @Test
    void aNameThatBecomesPrivateIsNotLookedUpAgain() throws UnreachableAddress {
        web.site("news.example.org", "93.184.216.34").site("news.example.org", "127.0.0.1");

        assertThat(web.fetcher().fetch("http://news.example.org").body()).hasSize(1);

        assertThat(web.lookedUp).containsExactly("news.example.org");
        assertThat(web.connected).containsExactly("93.184.216.34 80");
    }

    @Test
    void aNameThatBecomesPrivateBeforeARedirectIsRefused() {
        web.site("news.example.org", "93.184.216.34").site("news.example.org", "127.0.0.1");
        web.page("news.example.org/a", "HTTP/1.1 302 Found\nLocation: /", "");

        assertThat(refusalOf("http://news.example.org/a")).isEqualTo(Refusal.LED_ASTRAY);
        assertThat(web.connected).containsExactly("93.184.216.34 80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://inside.example.org/",
                "//inside.example.org/",
                "http://unknown.example.org/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://0x7f.1/",
                "http://localhost/",
                "http://metadata.google.internal/",
                "http://a:b@news.example.org/",
                "http://news.example.org:8080/",
                "file:///etc/passwd",
                "gopher://news.example.org/"
            })
    void aRedirectOutOfThePublicWebIsNotFollowed(String location) {
        web.site("news.example.org", "93.184.216.34").site("inside.example.org", "192.168.1.1");
        web.page("news.example.org/a", "HTTP/1.1 302 Found\nLocation: " + location, "");

        assertThat(refusalOf("http://news.example.org/a")).isEqualTo(Refusal.LED_ASTRAY);
        assertThat(web.connected).containsExactly("93.184.216.34 80");
    }

    @ParameterizedTest
    @CsvSource({"301", "302", "303", "307", "308"})
    void aRedirectWithinThePublicWebIsFollowed(int status) throws UnreachableAddress {
        web.site("news.example.org", "93.184.216.34").site("short.example.org", "151.101.0.81");
        web.page("short.example.org/a", "HTTP/1.1 " + status + " Go\nLocation: http://news.example.org/", "");

        FetchedPage page = web.fetcher().fetch("http://short.example.org/a");

        assertThat(page.address()).hasToString("http://news.example.org/");
        assertThat(web.lookedUp).containsExactly("short.example.org", "news.example.org");
        assertThat(web.connected).containsExactly("151.101.0.81 80", "93.184.216.34 80");
    }

    @Test
    void fiveRedirectsAreFollowedAndNotSix() throws UnreachableAddress {
        web.site("news.example.org", "93.184.216.34");
        for (int i = 1; i <= 6; i++) {
            String next = i == 1 ? "/" : "/" + (i - 1);
            web.page("news.example.org/" + i, "HTTP/1.1 301 Go\nLocation: " + next, "");
        }

        assertThat(web.fetcher().fetch("http://news.example.org/5").body()).hasSize(1);
        assertThat(refusalOf("http://news.example.org/6")).isEqualTo(Refusal.TOO_MANY_REDIRECTS);
    }

    @Test
    void aRedirectThatNamesNoAddressIsRefused() {
        web.site("news.example.org", "93.184.216.34").page("news.example.org/a", "HTTP/1.1 302 Found\nX: y", "");

        assertThat(refusalOf("http://news.example.org/a")).isEqualTo(Refusal.BAD_ANSWER);
    }

    private Refusal refusalOf(String typed) {
        return catchThrowableOfType(
                        UnreachableAddress.class, () -> web.fetcher().fetch(typed))
                .refusal();
    }
}
