package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OSLO, 3 March 2026 — The harbour reopened.",
                "OSLO, Norway (Coast Press), March 3, 2026 – The harbour reopened.",
                "OSLO, 3 March 2026 (Coast Press) - The harbour reopened.",
                "Published 3 March 2026",
                "Published: Tuesday, March 3rd, 2026, 10:40",
                "By Ada Lund | Posted on 2026-03-03",
                "For immediate release: 3 March 2026",
                "3 March 2026",
                "Lindgren, 3 March 2026",
                "Date: 3 Mar. 2026"
            })
    void aDayInFullAtTheHeadIsThePublicationDay(String line) {
        assertThat(PublicationLines.day("Harbour reopens\n\n" + line + "\n\nMore."))
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published March 2026",
                "Published 2026",
                "Published 03/04/2026",
                "Updated 3 March 2026",
                "Published 31 February 2026",
                "The harbour reopened on 3 March 2026, the authority said.",
                "The treaty of 3 March 2026: what it says.",
                "On 3 March 2026 the harbour reopened."
            })
    void nothingElseIsOne(String line) {
        assertThat(PublicationLines.day("Harbour reopens\n\n" + line + "\n\nMore."))
                .isNull();
    }
}
