package org.debrief.people;

import org.debrief.testing.Browser;

/** An instructor's cohort, and what tests of its pages ask of it. */
record TestCohort(Person instructor, CohortSummary summary) {

    long id() {
        return summary.id();
    }

    String joinCode() {
        return summary.joinCode();
    }

    /** Its page for the instructor. */
    String page() {
        return "/cohorts/" + id();
    }

    /** Its page for who wants to join. */
    String link() {
        return "/join/" + joinCode();
    }

    /** An email of somebody whom no other cohort knows. */
    String email(String name) {
        return name + id() + "@example.org";
    }

    Browser instructorsBrowser() {
        return TestPeople.browserOf(instructor);
    }
}
