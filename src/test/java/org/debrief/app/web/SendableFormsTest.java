package org.debrief.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.debrief.people.KeptForm;
import org.debrief.people.ShownField;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SendableFormsTest {

    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/setup",
                "/join/ABC",
                "/invitation/abc",
                "/quizzes/1/delete",
                "/quizzes/1/publish",
                "/quizzes/1/questions/2/fix/apply",
                "/trainees/1/data/delete",
                "/cohorts/1/members/2/remove",
                "/questions/bulk"
            })
    void aButtonThatDoesSomethingIsNotShownAgain(String path) {
        assertThat(SendableForms.kept(path, form(), NOW).isEmpty()).isTrue();
    }

    @Test
    void whatWasTypedIsKeptButForTokenAndPassword() {
        KeptForm kept = SendableForms.kept("/quizzes/new", form(), NOW);

        assertThat(kept.fields())
                .containsExactlyInAnyOrder(
                        new KeptForm.Field("title", "Harbour"), new KeptForm.Field("timeZone", "UTC"));
        assertThat(ShownField.of(kept, false))
                .containsExactlyInAnyOrder(new ShownField("Title", "Harbour"), new ShownField("Time zone", "UTC"));
    }

    @Test
    void answersAreToldByQuestionAndKeepWhenTheyWereGiven() {
        FormData form = new FormData(20);
        form.add("q3", "b");
        form.add("q3-was", "");
        form.add("q4-2", "3");

        KeptForm kept = SendableForms.kept("/attempts/12", form, NOW);

        assertThat(kept.fields()).contains(new KeptForm.Field(KeptForm.FIRST_SENT, String.valueOf(NOW.toEpochMilli())));
        assertThat(ShownField.of(kept, true))
                .containsExactlyInAnyOrder(
                        new ShownField("Question 3", "option 2 in the list"),
                        new ShownField("Question 4, part 2", "3"));
    }

    private static FormData form() {
        FormData form = new FormData(20);
        form.add("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA");
        form.add("title", "Harbour");
        form.add("timeZone", "UTC");
        form.add("password", "secret words");
        return form;
    }
}
