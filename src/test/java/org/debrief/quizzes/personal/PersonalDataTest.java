package org.debrief.quizzes.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.quizzes.TraineeBrowser;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class PersonalDataTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    Cohorts cohorts;

    @Inject
    EntityManager database;

    @Test
    void aTraineesDataIsTakenAway() throws IOException {
        Classroom classroom = quizzes.everyFormat(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        take(classroom, trainee, "what Ana said");
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get(dataOf(trainee)).then().statusCode(200).body(containsString(trainee.name()));

        Map<String, String> files =
                unzipped(instructor.post(dataOf(trainee) + "/export").asByteArray());

        assertThat(files)
                .containsOnlyKeys(
                        "README.txt",
                        "data.json",
                        "account.csv",
                        "sessions.csv",
                        "identities.csv",
                        "cohorts.csv",
                        "accommodations.csv",
                        "attempts.csv",
                        "answers.csv",
                        "corrections.csv",
                        "drill.csv");
        assertThat(files.get("account.csv")).contains(trainee.name() + "," + trainee.email());
        assertThat(files.get("cohorts.csv")).contains("Evening class");
        assertThat(files.get("answers.csv")).contains("what Ana said", "Joel Hart");
        JsonPath json = new JsonPath(files.get("data.json"));
        assertThat(json.getString("format")).isEqualTo("debrief-trainee-data/1");
        assertThat(json.getList("answers.place", Integer.class)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(json.getInt("attempts[0].maxMarks")).isEqualTo(6);
        TestPeople.as(classroom.instructor())
                .get("/api/v1" + dataOf(trainee))
                .then()
                .statusCode(200)
                .body("account.email", equalTo(trainee.email()), "account.signIn", equalTo(true));
        assertThat(TestPeople.as(classroom.instructor())
                        .accept("application/zip")
                        .get("/api/v1" + dataOf(trainee))
                        .asByteArray())
                .startsWith('P', 'K');
        instructor
                .get("/trainees-data")
                .then()
                .body(containsString("Taken away in a file"), not(containsString(trainee.name())));
    }

    @Test
    void howTheTraineeSignsInIsTakenAwayToo() throws IOException {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        TestPeople.browserOf(trainee);
        link(trainee, "https://provider.example", "number-" + trainee.id());
        TestPeople.as(classroom.instructor())
                .get("/api/v1" + dataOf(trainee))
                .then()
                .body(
                        "sessions",
                        hasSize(1),
                        "sessions[0].begunAt",
                        notNullValue(),
                        "sessions[0].seenAt",
                        notNullValue())
                .body("linkedIdentities.issuer", equalTo(List.of("https://provider.example")))
                .body("linkedIdentities.subject", equalTo(List.of("number-" + trainee.id())))
                .body("account.disabledAt", nullValue());

        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get(dataOf(trainee));
        Map<String, String> files =
                unzipped(instructor.post(dataOf(trainee) + "/export").asByteArray());

        assertThat(files.get("sessions.csv")).hasLineCount(2);
        assertThat(files.get("identities.csv")).contains("https://provider.example,number-" + trainee.id());
        disable(trainee);
        TestPeople.as(classroom.instructor())
                .get("/api/v1" + dataOf(trainee))
                .then()
                .body("account.disabledAt", notNullValue());
    }

    private void link(Person person, String issuer, String subject) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "insert into linked_identity values (:issuer, :subject, :id, now())")
                        .setParameter("issuer", issuer)
                        .setParameter("subject", subject)
                        .setParameter("id", person.id())
                        .executeUpdate());
    }

    private void disable(Person person) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update account set disabled_at = now() where id = :id")
                        .setParameter("id", person.id())
                        .executeUpdate());
    }

    @Test
    void whoIsAnonymousHasNoNameAnywhereAndTheFiguresStay() {
        Classroom classroom = quizzes.everyFormat(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        take(classroom, trainee, "I am " + trainee.name());
        rule(classroom, trainee.name() + " (" + trainee.email() + ") read it in two ways");
        TraineeBrowser second = new TraineeBrowser(trainee);
        String running = second.start(classroom.quizId());
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get("/accommodations/" + trainee.id());
        instructor.post("/accommodations/" + trainee.id(), "extraTimePercent", "25", "extraAttempts", "0");
        List<String> before = items(classroom);
        String page = instructor.get(dataOf(trainee) + "/anonymise").asString();
        assertThat(page)
                .contains("This cannot be taken back", "1 attempt that is running now", "1 typed answer", "1 reason");

        instructor
                .post(dataOf(trainee) + "/anonymise", "seen", seen(page))
                .then()
                .statusCode(303)
                .header("Location", containsString("/trainees-data"));

        assertThat(tablesThatName(trainee)).isEmpty();
        assertThat(items(classroom)).isEqualTo(before);
        assertThat(reasons(classroom)).containsExactly("a trainee (a trainee) read it in two ways");
        assertThat(cohorts.members(classroom.cohort().id()))
                .singleElement()
                .matches(person -> person.name().matches("Trainee [0-9A-F]{6}"));
        second.browser().get(running).then().statusCode(303).header("Location", containsString("/sign-in"));
        TestPeople.as(trainee).get("/api/v1/my/quizzes").then().statusCode(401);
        instructor.get(dataOf(trainee)).then().statusCode(404);
        instructor
                .post(dataOf(trainee) + "/anonymise", "seen", seen(page))
                .then()
                .statusCode(404);
        Person standIn = cohorts.members(classroom.cohort().id()).get(0);
        instructor.get("/trainees/" + standIn.id()).then().statusCode(200).body(containsString("Harbour quiz"));
        instructor.get(dataOf(standIn)).then().body(containsString("Nothing of a person is kept here"));
        instructor.get(dataOf(standIn) + "/delete").then().statusCode(404);
        TestPeople.as(classroom.instructor())
                .get("/api/v1/data-acts")
                .then()
                .body("action", equalTo(List.of("ANONYMISE")), "attempts", equalTo(List.of(2)));
    }

    @Test
    void whoIsDeletedIsInNoCohortAndTheFiguresStay() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        take(classroom, trainee);
        take(classroom, quizzes.anotherTrainee(classroom));
        List<String> before = items(classroom);
        RequestSpecification json = TestPeople.as(classroom.instructor()).contentType("application/json");
        JsonPath dryRun = json.post("/api/v1/trainees/" + trainee.id() + "/delete")
                .then()
                .statusCode(200)
                .body("done", equalTo(false), "attemptsKept", equalTo(1), "accountDeleted", equalTo(true))
                .extract()
                .jsonPath();
        assertThat(cohorts.members(classroom.cohort().id())).hasSize(2);
        Map<String, String> seen = Map.of("fingerprint", dryRun.getString("fingerprint"));

        json.body(seen)
                .post("/api/v1/trainees/" + trainee.id() + "/delete?dryRun=false")
                .then()
                .statusCode(200)
                .body("done", equalTo(true));

        assertThat(tablesThatName(trainee)).isEmpty();
        assertThat(cohorts.members(classroom.cohort().id())).hasSize(1);
        assertThat(items(classroom)).isEqualTo(before);
        TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + "/report")
                .then()
                .statusCode(200)
                .body(containsString(PersonalData.DELETED));
        json.body(seen)
                .post("/api/v1/trainees/" + trainee.id() + "/delete?dryRun=false")
                .then()
                .statusCode(404);
    }

    @Test
    void whatAnotherInstructorHasIsNotTouched() {
        Classroom own = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Classroom other = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = own.trainee();
        people.join(other.cohort().id(), trainee);
        take(own, trainee);
        take(other, trainee);
        Browser instructor = TestPeople.browserOf(own.instructor());
        String page = instructor.get(dataOf(trainee) + "/delete").asString();
        assertThat(page).contains("Their account stays", "<dt>Submitted attempts</dt><dd>1</dd>");

        instructor.post(dataOf(trainee) + "/delete", "seen", seen(page)).then().statusCode(303);

        instructor.get("/trainees/" + trainee.id()).then().statusCode(404);
        assertThat(cohorts.idsWithMember(trainee.id()))
                .containsExactly(other.cohort().id());
        new TraineeBrowser(trainee).browser().get("/my").then().statusCode(200);
        TestPeople.browserOf(other.instructor())
                .get("/trainees/" + trainee.id())
                .then()
                .statusCode(200)
                .body(containsString(trainee.name()), containsString("3 of 3"));
    }

    @Test
    void whatHasChangedSinceIsShownAnew() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        String page = instructor.get(dataOf(trainee) + "/delete").asString();
        take(classroom, trainee);

        instructor
                .post(dataOf(trainee) + "/delete", "seen", seen(page))
                .then()
                .statusCode(409)
                .body(containsString("Something has changed since you looked"));

        instructor.get("/trainees/" + trainee.id()).then().statusCode(200);
        instructor.get("/trainees-data").then().body(containsString("Nothing yet"));
        String address = "/api/v1/trainees/" + trainee.id() + "/anonymise?dryRun=";
        TestPeople.as(classroom.instructor())
                .contentType("application/json")
                .body(Map.of("fingerprint", "old"))
                .post(address + "false")
                .then()
                .statusCode(409);
        TestPeople.as(classroom.instructor())
                .contentType("application/json")
                .post(address + "maybe")
                .then()
                .statusCode(422);
    }

    @Test
    void onlyAnInstructorOfTheTraineeMayDoIt() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        Person stranger = people.instructor();
        // Even where an instructor had got into a cohort.
        CohortSummary cohort = cohorts.create(stranger.id(), "Odd class");
        people.join(cohort.id(), classroom.instructor());
        people.join(cohort.id(), stranger);
        Browser strange = TestPeople.browserOf(stranger);
        strange.get("/cohorts");
        for (Person person : List.of(trainee, classroom.instructor(), stranger)) {
            for (String end : List.of("", "/anonymise", "/delete")) {
                strange.get(dataOf(person) + end).then().statusCode(404);
            }
            for (String end : List.of("/export", "/anonymise", "/delete")) {
                strange.post(dataOf(person) + end, "seen", "x").then().statusCode(404);
            }
            TestPeople.as(stranger).get("/api/v1" + dataOf(person)).then().statusCode(404);
        }
        Browser own = new TraineeBrowser(trainee).browser();
        own.get(dataOf(trainee)).then().statusCode(403);
        own.post(dataOf(trainee) + "/export").then().statusCode(403);
        own.post(dataOf(trainee) + "/delete", "seen", "x").then().statusCode(403);
        own.get("/trainees-data").then().statusCode(403);
        TestPeople.as(trainee).get("/api/v1/data-acts").then().statusCode(403);
        TestPeople.as(trainee).get("/api/v1" + dataOf(trainee)).then().statusCode(403);
    }

    private static String dataOf(Person person) {
        return "/trainees/" + person.id() + "/data";
    }

    private static String seen(String page) {
        return page.replaceFirst("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
    }

    /** Every question right. */
    private static void take(Classroom classroom, Person person) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz");
        trainee.choose(attempt, "2", "4,200");
        trainee.choose(attempt, "3", "12 March 2026");
        trainee.submit(attempt).then().statusCode(303);
    }

    private static void take(Classroom classroom, Person person, String typed) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Joel Hart");
        trainee.browser().get(attempt + "?question=2");
        trainee.browser().post(attempt, "q2", typed);
        trainee.submit(attempt).then().statusCode(303);
    }

    private static void rule(Classroom classroom, String reason) {
        RequestSpecification json = TestPeople.as(classroom.instructor()).contentType("application/json");
        String address = "/api/v1/quizzes/" + classroom.quizId() + "/rulings";
        Map<String, Object> ruling = new HashMap<>();
        ruling.put("version", json.get(address).jsonPath().getLong("[0].version"));
        ruling.put("kind", "DROP");
        ruling.put("reason", reason);
        ruling.put("fingerprint", json.body(ruling).post(address).jsonPath().getString("fingerprint"));
        json.body(ruling).post(address + "?dryRun=false").then().statusCode(200);
    }

    /** The figures of the report about questions, without the wording of what was typed. */
    private static List<String> items(Classroom classroom) {
        JsonPath items = TestPeople.as(classroom.instructor())
                .get("/api/v1/quizzes/" + classroom.quizId() + "/report/items")
                .jsonPath();
        return Stream.of("facility", "of", "unanswered", "discriminationIndex", "options.chosen", "options.key")
                .map(name -> name + items.getList(name))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> reasons(Classroom classroom) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select reason from ruling where quiz_id = :quiz", String.class)
                        .setParameter("quiz", classroom.quizId())
                        .getResultList());
    }

    /** Every table of the product, whatever it is for, that has the person's name or email in any column. */
    @SuppressWarnings("unchecked")
    private List<String> tablesThatName(Person person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<String> tables = database.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = 'public'"
                                    + " and table_type = 'BASE TABLE'",
                            String.class)
                    .getResultList();
            assertThat(tables).contains("account", "response", "ruling", "scheduled_tasks", "data_act");
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                Object count = database.createNativeQuery("select count(*) from \"" + table
                                + "\" x where cast(x as text) ~* ('\\m(' || :name || '|' || :email || ')\\M')")
                        .setParameter("name", person.name())
                        .setParameter("email", person.email())
                        .getSingleResult();
                if (((Number) count).longValue() > 0) {
                    found.add(table);
                }
            }
            return found;
        });
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(
                        Objects.requireNonNull(entry.getName()),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
