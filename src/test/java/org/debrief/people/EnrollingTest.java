package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What enrolling does whatever page calls it. */
@Tag("sweep")
@QuarkusTest
class EnrollingTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    @Inject
    Accounts accounts;

    @Inject
    Enrolling enrolling;

    private Person owner;
    private CohortSummary cohort;

    @BeforeEach
    void cohort() {
        owner = people.instructor();
        cohort = cohorts.create(owner.id(), "Early desk");
    }

    @Test
    void anotherInstructorsCohortTakesNobodyAndTellsNothing() {
        Person other = people.instructor();
        Person member = people.trainee();
        people.join(cohort.id(), member);
        List<ListedPerson> list = List.of(new ListedPerson(1, "Ada", email()), listed(member));
        EnrolPlan plan = enrolling.plan(other.id(), cohort.id(), list);

        assertThat(plan.rows().get(1).words()).isEqualTo("Has an account: will be added");
        assertThat(enrolling.enrol(other.id(), cohort.id(), list, plan.fingerprint()))
                .isEmpty();
        assertThat(cohorts.members(cohort.id())).containsExactly(member);
        assertThat(accounts.withEmails(List.of(email()))).isEmpty();
    }

    @Test
    void whoIsListedJoinsTheNewOnesAndTheKnownAndAgainNobody() {
        Person known = people.trainee();
        List<ListedPerson> list = List.of(new ListedPerson(1, "Ada", email()), listed(known));

        assertThat(enrol(list)).extracting(HandOut::email).containsExactly(email());
        assertThat(enrol(list)).isEmpty();

        assertThat(cohorts.members(cohort.id())).extracting(Person::email).containsExactly(email(), known.email());
    }

    @Test
    void whoWasInvitedBeforeAndHasNotComeIsToldApart() {
        List<ListedPerson> list = List.of(new ListedPerson(1, "Ada", email()));
        enrol(list);
        CohortSummary other = cohorts.create(owner.id(), "Late desk");

        EnrolPlan plan = enrolling.plan(owner.id(), other.id(), list);
        assertThat(plan.rows())
                .extracting(EnrolRow::words)
                .containsExactly("Invited before, has not come yet: will be added");
        assertThat(enrolling.enrol(owner.id(), other.id(), list, plan.fingerprint()))
                .hasValue(List.of());
        assertThat(cohorts.members(other.id())).extracting(Person::email).containsExactly(email());
    }

    private List<HandOut> enrol(List<ListedPerson> list) {
        String seen = enrolling.plan(owner.id(), cohort.id(), list).fingerprint();
        return enrolling.enrol(owner.id(), cohort.id(), list, seen).orElseThrow();
    }

    private String email() {
        return "ada" + cohort.id() + "@example.org";
    }

    private static ListedPerson listed(Person person) {
        return new ListedPerson(2, person.name(), person.email());
    }
}
