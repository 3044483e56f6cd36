package org.debrief.briefings.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://news.example.org/a?b=c#d     | https://news.example.org/a?b=c
                    http://news.example.org              | http://news.example.org/
                    news.example.org/a                   | https://news.example.org/a
                    news.example.org:443/a               | https://news.example.org/a
                    news.example.org:80                  | https://news.example.org:80/
                    HTTPS://News.Example.ORG/A           | https://news.example.org/A
                    https://news.example.org:/a          | https://news.example.org/a
                    https://news.example.org:443         | https://news.example.org/
                    http://news.example.org:0080/        | http://news.example.org/
                    https://news.example.org./a          | https://news.example.org/a
                    https://news.example.org?a           | https://news.example.org/?a
                    https://news.example.org/a b         | https://news.example.org/a%20b
                    https://news.example.org/100%        | https://news.example.org/100%25
                    https://news.example.org/a%20b%2     | https://news.example.org/a%20b%252
                    https://news.example.org/caf\u00e9   | https://news.example.org/caf%C3%A9
                    https://news.example.org/?u=http://a@b | https://news.example.org/?u=http://a@b
                    https://news.example.org/?q=[a]^"    | https://news.example.org/?q=%5Ba%5D%5E%22
                    https://b\u00fccher.example.org/     | https://xn--bcher-kva.example.org/
                    https://news\u3002example\u3002org/  | https://news.example.org/
                    https://xn--bcher-kva.example.org/   | https://xn--bcher-kva.example.org/
                    https://1.example.org/               | https://1.example.org/
                    https://\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444/ | https://xn--e1afmkfd.xn--p1ai/
                    """)
    void pagesOfSites(String typed, String address) throws UnreachableAddress {
        assertThat(PageAddress.of(typed).uri()).hasToString(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                   | NOT_AN_ADDRESS
                    https://                             | NOT_AN_ADDRESS
                    https:///etc/passwd                  | NOT_AN_ADDRESS
                    http:/news.example.org               | NOT_AN_ADDRESS
                    what is new                          | NOT_AN_ADDRESS
                    https://news..example.org/           | NOT_AN_ADDRESS
                    https://.example.org/                | NOT_AN_ADDRESS
                    https://news.example.org../          | NOT_AN_ADDRESS
                    https://news_.example.org/           | NOT_AN_ADDRESS
                    https://-news.example.org/           | NOT_AN_ADDRESS
                    https://127.0.0.1%00.example.org/    | NOT_AN_ADDRESS
                    https://%31%32%37.0.0.1/             | NOT_AN_ADDRESS
                    https://news.example.org\\@127.0.0.1/ | NOT_AN_ADDRESS
                    https://127.0.0.1\\.example.org/     | NOT_AN_ADDRESS
                    https://news.example.org:80:80/      | NOT_AN_ADDRESS
                    http://::1/                          | NOT_AN_ADDRESS
                    file:///etc/passwd                   | NOT_HTTP
                    file:/etc/passwd                     | NOT_HTTP
                    ftp://news.example.org/a             | NOT_HTTP
                    gopher://127.0.0.1:6379/_INFO        | NOT_HTTP
                    javascript:alert(1)                  | NOT_HTTP
                    data:text/html,a                     | NOT_HTTP
                    jar:https://news.example.org!/a      | NOT_HTTP
                    mailto:a@example.org                 | NOT_HTTP
                    https://a@news.example.org/          | USER_INFO
                    https://a:b@news.example.org/        | USER_INFO
                    https://news.example.org@127.0.0.1/  | USER_INFO
                    https://news.example.org:443@10.0.0.1/ | USER_INFO
                    a@news.example.org                   | USER_INFO
                    https://news.example.org:8443/       | PORT
                    http://news.example.org:22/          | PORT
                    http://news.example.org:0/           | PORT
                    http://news.example.org:65616/       | PORT
                    http://news.example.org:4294967376/  | PORT
                    http://127.0.0.1/                    | NUMBER
                    http://127.0.0.1./                   | NUMBER
                    http://93.184.216.34/                | NUMBER
                    http://2130706433/                   | NUMBER
                    http://127.1/                        | NUMBER
                    http://0/                            | NUMBER
                    http://0177.0.0.1/                   | NUMBER
                    http://0x7f.0.0.1/                   | NUMBER
                    http://0x7f000001/                   | NUMBER
                    http://0X7F.1/                       | NUMBER
                    http://news.example.0x/              | NUMBER
                    http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/ | NUMBER
                    http://\u2460\u2461\u2466.0.0.1/     | NUMBER
                    http://127\u30020\u30020\u30021/     | NUMBER
                    http://[::1]/                        | NUMBER
                    http://[::ffff:127.0.0.1]/           | NUMBER
                    http://[fd00:ec2::254]/latest        | NUMBER
                    http://[2606:4700::6810:84e5]:80/    | NUMBER
                    http://localhost/                    | NO_PUBLIC_SITE
                    http://LOCALHOST./                   | NO_PUBLIC_SITE
                    http://a.localhost/                  | NO_PUBLIC_SITE
                    http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3/ | NO_PUBLIC_SITE
                    http://localhost.localdomain/        | NO_PUBLIC_SITE
                    http://intranet/                     | NO_PUBLIC_SITE
                    http://printer.local/                | NO_PUBLIC_SITE
                    http://metadata/                     | NO_PUBLIC_SITE
                    http://metadata.google.internal/     | NO_PUBLIC_SITE
                    http://Metadata.Google.Internal./    | NO_PUBLIC_SITE
                    http://metadata.goog/                | NO_PUBLIC_SITE
                    http://metadata.tencentyun.com/      | NO_PUBLIC_SITE
                    http://instance-data/latest          | NO_PUBLIC_SITE
                    http://router.home.arpa/             | NO_PUBLIC_SITE
                    https://stra\u00dfe.example.org/     | LETTERS
                    """)
    void refused(String typed, Refusal refusal) {
        assertThat(refusalOf(typed)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://news.example.org/\r\nHost: a", "https://news.example.org/\u0000", "https://a\tb.org"})
    void controlCharactersAreRefused(String typed) {
        assertThat(refusalOf(typed)).isEqualTo(Refusal.NOT_AN_ADDRESS);
    }

    @Test
    void longAddressesAreRefused() throws UnreachableAddress {
        assertThat(PageAddress.of("https://news.example.org/" + "a".repeat(4071))
                        .port())
                .isEqualTo(443);
        assertThat(refusalOf("https://news.example.org/" + "a".repeat(4072))).isEqualTo(Refusal.TOO_LONG);
        assertThat(refusalOf("https://" + "a".repeat(64) + ".org")).isEqualTo(Refusal.NOT_AN_ADDRESS);
        assertThat(refusalOf("https://" + "abc.".repeat(63) + "org")).isEqualTo(Refusal.NOT_AN_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://other.example.org/b          | https://other.example.org/b
                    //other.example.org/b                | https://other.example.org/b
                    //b\u00fccher.example.org            | https://xn--bcher-kva.example.org/
                    /b?c                                 | https://news.example.org/b?c
                    b                                    | https://news.example.org/x/b
                    ../b                                 | https://news.example.org/b
                    ?c                                   | https://news.example.org/x/a?c
                    /caf\u00e9 #top                      | https://news.example.org/caf%C3%A9%20
                    /\\\\127.0.0.1/                      | https://news.example.org/%5C%5C127.0.0.1/
                    """)
    void aRedirectIsReadFromWhereItIs(String location, String address) throws UnreachableAddress {
        assertThat(PageAddress.of("https://news.example.org/x/a?b")
                        .sentOnTo(location)
                        .uri())
                .hasToString(address);
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/passwd, NOT_HTTP",
        "http:a, NOT_AN_ADDRESS",
        "//127.0.0.1/, NUMBER",
        "//a@b.org/, USER_INFO",
        "//news.example.org:22/, PORT",
        "http://localhost/, NO_PUBLIC_SITE"
    })
    void aRedirectIsCheckedLikeWhatIsTyped(String location, Refusal refusal) throws UnreachableAddress {
        PageAddress here = PageAddress.of("https://news.example.org/x/a?b");

        UnreachableAddress refused = catchThrowableOfType(UnreachableAddress.class, () -> here.sentOnTo(location));

        assertThat(refused.refusal()).isEqualTo(refusal);
    }

    private static Refusal refusalOf(String typed) {
        return catchThrowableOfType(UnreachableAddress.class, () -> PageAddress.of(typed))
                .refusal();
    }
}
