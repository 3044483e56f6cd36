package org.debrief.people;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list that is handed in: pasted, as a file, or unreadable. */
@Tag("sweep")
@QuarkusTest
class EnrolListTest {

    @Inject
    TestPeople people;

    private EnrolForm form;

    @BeforeEach
    void cohort() {
        TestCohort cohort = people.cohort("Evening desk");
        form = new EnrolForm(cohort.instructorsBrowser(), cohort.id());
        form.browser().get(form.page());
    }

    @Test
    void aFileIsReadLikeAPastedList(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "Jörg;joerg.in.a.file@example.org", StandardCharsets.ISO_8859_1);

        form.preview("", file)
                .then()
                .statusCode(200)
                .body(containsString("Jörg"))
                .body(containsString("Enrol 1 person"));
    }

    @Test
    void whatCannotBeReadIsSaidAndWhatWasPastedIsKept() {
        form.preview("\"Ada,ada@example.org")
                .then()
                .statusCode(422)
                .body(containsString("A quotation mark"))
                .body(containsString("&quot;Ada,ada@example.org"));
        form.preview("").then().statusCode(422).body(containsString("nobody in this list"));
        form.preview("x".repeat(200_001)).then().statusCode(422).body(containsString("too large"));
    }

    @Test
    void lineBreaksInACellAndAtTheStartAreNoChangeOfTheList(@TempDir Path folder) throws IOException {
        String email = "ben" + form.cohort() + "@example.org";
        String list = "\n\"Ada\nLovelace\",ada@example.org\nBen," + email + "\nBen again," + email;
        Response preview = form.preview("", Files.writeString(folder.resolve("people.csv"), list));

        preview.then()
                .body(containsString("Not possible: the name goes over several lines"))
                .body(containsString(">\n\n&quot;Ada\nLovelace"));
        form.enrol(list.replace("\n", "\r\n"), EnrolForm.seen(preview))
                .then()
                .statusCode(200)
                .body(containsString("One new account was made"));
    }

    @Test
    void ofAPastedListAndAFileNeitherIsGuessed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "Ben,ben@example.org");

        form.preview("Ada,ada@example.org", file)
                .then()
                .statusCode(422)
                .body(containsString("not both"))
                .body(containsString("Ada,ada@example.org"));
    }
}
