package org.debrief.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Base64;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No room where documents lie while they are handed in. */
@QuarkusTest
class FullDiskTest {

    private static final String BRIEFINGS = "/api/v1/briefings";

    @Inject
    TestPeople people;

    private Person instructor;

    @BeforeEach
    void signUp() {
        instructor = people.instructor();
    }

    @Test
    void aDocumentThatDoesNotFitIsRefusedPlainlyAndNothingIsStored() throws Exception {
        QuarkusMock.installMockForType(new Room(500), UploadRoom.class);

        HttpResponse<String> program = handIn(BRIEFINGS);
        HttpResponse<String> page = handIn("/briefings/new");

        assertThat(program.statusCode()).isEqualTo(FullDisk.STATUS);
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.body()).contains("\"title\":\"The disk is full\"").contains(FullDisk.SENTENCE);
        assertThat(page.statusCode()).isEqualTo(FullDisk.STATUS);
        assertThat(page.body()).contains("<h1>The disk is full</h1>").contains(FullDisk.SENTENCE);
        TestPeople.as(instructor).get(BRIEFINGS).then().statusCode(200).body("size()", equalTo(0));
    }

    @Test
    void whatFitsIsTakenAndWhatNeedsNoFileIsNotAskedForRoom() throws Exception {
        QuarkusMock.installMockForType(new Room(0), UploadRoom.class);
        TestPeople.as(instructor)
                .contentType("application/json")
                .body("{\"name\": \"Renamed\"}")
                .patch("/api/v1/account")
                .then()
                .statusCode(200);

        QuarkusMock.installMockForType(new Room(100_000), UploadRoom.class);
        assertThat(handIn(BRIEFINGS).statusCode()).isEqualTo(201);
    }

    @Test
    void aFileThatCannotBeWrittenForWantOfRoomIsToldApart() {
        IOException full = new FileSystemException("/tmp/uploads/1", null, "No space left on device");

        assertThat(FullDisk.isBehind(new RuntimeException(new UncheckedIOException(full))))
                .isTrue();
        assertThat(FullDisk.isBehind(new IOException("There is not enough space on the disk")))
                .isTrue();
        assertThat(FullDisk.isBehind(new IOException("Connection reset"))).isFalse();
        assertThat(FullDisk.isBehind(new IOException())).isFalse();
        assertThat(FullDisk.isBehind(new IllegalStateException("No space left on device")))
                .isFalse();
    }

    /** With its length told beforehand, as browsers do. */
    private HttpResponse<String> handIn(String path) throws IOException, InterruptedException {
        byte[] both = (instructor.email() + ":" + TestPeople.PASSWORD).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(both))
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofString(
                        "--line\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHarbour\r\n"
                                + "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"harbour.txt\"\r\n\r\n"
                                + Desk.ARTICLE + "\r\n--line--\r\n"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** As much as is said. */
    private static final class Room extends UploadRoom {

        private final long bytes;

        Room(long bytes) {
            super(Path.of("uploads"));
            this.bytes = bytes;
        }

        @Override
        long bytes() {
            return bytes;
        }
    }
}
