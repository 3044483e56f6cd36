package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void theSentencesStandInTheOrderInWhichTheyWereFound() {
        Problems problems = Problems.none();
        for (String field : new String[] {"title", "source", "published", "text", "again", "stem"}) {
            problems.add(field, "Mend the " + field + ".");
        }
        problems.add("title", "Later.").replace("source", "Other.");

        assertThat(problems.all().keySet()).containsExactly("title", "source", "published", "text", "again", "stem");
        assertThat(problems.all().values()).startsWith("Mend the title.", "Other.");
    }
}
