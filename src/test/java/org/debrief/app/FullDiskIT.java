package org.debrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk of one megabyte for documents on their way in; where no such disk can be made, this is left out. */
@Tag("long")
class FullDiskIT {

    private static final String LINE = "a-line-that-parts-the-fields";
    private static final String EMAIL = "first@example.org";
    private static final String PASSWORD = "three quiet rivers";
    private static final String SENTENCE = "once there is room, go back and send it again";

    /** Less than a document may have. */
    private static final int TOO_LARGE = 3_000_000;

    private static final String ARTICLE =
            "The harbour of Sundvik will close for six weeks in March, the port said. ".repeat(5);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aDocumentThatDoesNotFitIsRefusedAndTheNextOneIsTaken(@TempDir Path temp) throws Exception {
        Path disk = Files.createDirectory(temp.resolve("uploads"));
        Assumptions.assumeTrue(isRun("mount", "-t", "tmpfs", "-o", "size=1m", "debrief", disk.toString()));
        Map<String, String> settings = Map.of(
                "DEBRIEF_ADMIN_EMAIL", EMAIL,
                "DEBRIEF_ADMIN_PASSWORD", PASSWORD,
                "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", disk.toString());
        try (ProductProcess product = ProductProcess.start(temp.resolve("home"), ProductProcess.freePort(), settings)
                .awaitReady()
                .awaitLine("The first instructor is")) {
            String before = briefings(product);

            refused(handIn(product, BodyPublishers.ofString(document("word ".repeat(TOO_LARGE / 5)))));
            // Whoever does not say how long it is can only be told when the disk is full.
            refused(handIn(product, ofUnknownLength(document("word ".repeat(TOO_LARGE / 5)))));

            assertThat(briefings(product)).isEqualTo(before);
            assertThat(handIn(product, BodyPublishers.ofString(document(ARTICLE)))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(product.console()).doesNotContain(" ERROR ");
            awaitEmpty(disk);
        } finally {
            isRun("umount", "-l", disk.toString());
        }
    }

    /** What was written of those that did not fit goes when they are answered. */
    private static void awaitEmpty(Path disk) throws Exception {
        for (int i = 0; i < 100 && !isEmpty(disk); i++) {
            Thread.sleep(50);
        }
        assertThat(isEmpty(disk)).isTrue();
    }

    private static boolean isEmpty(Path disk) throws IOException {
        try (Stream<Path> left = Files.list(disk)) {
            return left.findAny().isEmpty();
        }
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains(SENTENCE);
    }

    private static String document(String text) {
        return "--" + LINE + "\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHarbour\r\n--" + LINE
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"harbour.txt\"\r\n\r\n" + text
                + "\r\n--"
                + LINE + "--\r\n";
    }

    private static BodyPublisher ofUnknownLength(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> handIn(ProductProcess product, BodyPublisher body) throws Exception {
        return client.send(
                asInstructor(product, "/api/v1/briefings")
                        .header("Content-Type", "multipart/form-data; boundary=" + LINE)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private String briefings(ProductProcess product) throws Exception {
        return client.send(asInstructor(product, "/api/v1/briefings").build(), BodyHandlers.ofString())
                .body();
    }

    private static HttpRequest.Builder asInstructor(ProductProcess product, String path) {
        byte[] both = (EMAIL + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(product.address(path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    private static boolean isRun(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
