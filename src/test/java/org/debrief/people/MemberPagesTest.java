package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.IntStream;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class MemberPagesTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    private TestCohort cohort;
    private Person member;
    private Browser browser;

    @BeforeEach
    void cohort() {
        cohort = people.cohort("Winter desk");
        member = people.trainee();
        people.join(cohort.id(), member);
        browser = cohort.instructorsBrowser();
    }

    @Test
    void somebodyIsRemovedAfterAPageThatAsks() {
        browser.get(cohort.page())
                .then()
                .body(containsString(remove()))
                .body(containsString(member.email()))
                .body(containsString("aria-label=\"Trainees in this cohort\""));
        browser.get(remove()).then().statusCode(200).body(containsString("Attempts and scores stay"));
        assertThat(cohorts.members(cohort.id())).containsExactly(member);

        browser.post(remove()).then().statusCode(303);
        browser.post(remove()).then().statusCode(303);

        browser.get(cohort.page()).then().body(containsString("Nobody has joined yet"));
        browser.get(remove()).then().statusCode(404).body(containsString("not in the cohort"));
        TestPeople.browserOf(member).get("/my").then().statusCode(200);
    }

    @Test
    void onlyItsInstructorRemoves() {
        Browser another = TestPeople.browserOf(people.instructor());
        another.get(remove()).then().statusCode(404);
        another.get("/cohorts");
        another.post(remove()).then().statusCode(404);
        Browser trainee = TestPeople.browserOf(member);
        trainee.get("/my");
        trainee.get(remove()).then().statusCode(403);
        trainee.post(remove()).then().statusCode(403);

        assertThat(cohorts.members(cohort.id())).containsExactly(member);
    }

    @Test
    void aLongListIsSearched() {
        browser.get(cohort.page()).then().body(not(containsString("role=\"search\"")));
        IntStream.range(0, 20).forEach(i -> people.join(cohort.id(), people.trainee()));
        browser.get(cohort.page()).then().body(containsString("role=\"search\""));

        String typed = member.email().toUpperCase(Locale.ROOT);
        browser.get(cohort.page() + "?q=" + typed)
                .then()
                .body(containsString(">" + member.name() + "</a></th>"))
                .body(containsString("Show all"));
        browser.request()
                .queryParam("q", "<nobody%")
                .get(cohort.page())
                .then()
                .statusCode(200)
                .body(containsString("&lt;nobody%"))
                .body(not(containsString(member.email())));
    }

    @Test
    void aVeryLongListComesInPagesWhateverTheAddressSays() {
        IntStream.range(0, MemberList.ON_A_PAGE).forEach(i -> people.join(cohort.id(), people.trainee()));

        browser.get(cohort.page() + "?sort=joined&dir=desc&page=99999999999")
                .then()
                .statusCode(200)
                .body(containsString("101 trainees, page 1 of 2"))
                .body(containsString("aria-sort=\"descending\""));
        browser.get(cohort.page() + "?page=7").then().body(containsString("page 2 of 2"));
    }

    private String remove() {
        return cohort.page() + "/members/" + member.id() + "/remove";
    }
}
