package org.debrief.briefings.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fetch is over in time whatever the site does to draw it out. */
@Timeout(6)
class SlowSiteTest {

    private LocalWeb web;

    @BeforeEach
    void openWeb() throws IOException {
        web = new LocalWeb().site("news.example.org", "93.184.216.34", "151.101.0.81");
    }

    @AfterEach
    void closeWeb() throws IOException {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 2",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nX: ",
                "HTTP/1.1 200 OK\nContent-Type: text/html\n\n",
                "HTTP/1.1 200 OK\nContent-Type: text/html\nTransfer-Encoding: chunked\n\n9\n"
            })
    void aSiteThatDripsIsLeftInTheEnd(String start) {
        web.page("news.example.org/", out -> {
            out.write(start.getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write('1');
                Thread.sleep(50);
            }
        });

        assertThat(refusalOf(web.impatientFetcher())).isEqualTo(Refusal.TOO_SLOW);
    }

    @Test
    void aSiteThatKeepsSayingWaitIsLeftInTheEnd() {
        web.page("news.example.org/", out -> {
            while (true) {
                out.write("HTTP/1.1 103 Early Hints\n\n".getBytes(StandardCharsets.UTF_8));
                Thread.sleep(20);
            }
        });

        assertThat(refusalOf(web.impatientFetcher())).isEqualTo(Refusal.TOO_SLOW);
    }

    @Test
    void aSiteThatNeverFinishesTheEncryptionIsLeftInTheEnd() {
        UnreachableAddress refused = catchThrowableOfType(
                UnreachableAddress.class, () -> web.impatientFetcher().fetch("https://news.example.org:443/"));

        assertThat(refused.refusal()).isIn(Refusal.TOO_SLOW, Refusal.NOT_SECURE);
    }

    @Test
    void everyAddressIsTriedWithinTheLimitForConnecting() {
        List<Duration> limits = new ArrayList<>();
        PageFetcher fetcher = fetcher(web, (address, port, limit) -> {
            limits.add(limit);
            throw new SocketTimeoutException();
        });

        assertThat(refusalOf(fetcher)).isEqualTo(Refusal.NO_ANSWER);
        assertThat(limits).containsExactly(LocalWeb.QUICKEST.connect(), LocalWeb.QUICKEST.connect());
    }

    @Test
    void namesThatNobodyAnswersForNeitherHoldUpNorPileUp() {
        CountDownLatch never = new CountDownLatch(1);
        PageFetcher fetcher = fetcher(
                name -> {
                    awaitWhateverHappens(never);
                    return List.of();
                },
                web);
        for (int i = 0; i < 16; i++) {
            new Thread(() -> refusalOf(fetcher)).start();
        }

        assertThat(refusalOf(fetcher)).isIn(Refusal.TOO_SLOW, Refusal.BUSY);
        assertThat(refusalOf(fetcher)).isEqualTo(Refusal.BUSY);
        never.countDown();
    }

    private static void awaitWhateverHappens(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // As in a look-up by the system, which cannot be interrupted.
            }
        }
    }

    private static PageFetcher fetcher(Names names, Connector connector) {
        SSLSocketFactory encryption = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new PageFetcher(names, new PublicAddresses(), connector, encryption, LocalWeb.QUICKEST);
    }

    private static Refusal refusalOf(PageFetcher fetcher) {
        return catchThrowableOfType(UnreachableAddress.class, () -> fetcher.fetch("http://news.example.org/"))
                .refusal();
    }
}
