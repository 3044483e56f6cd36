package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.debrief.pages.Problems;

/** The page behind a link for a new password. */
@Path("/new-password/{token}")
@PermitAll
public class ResetPage extends PasswordByLinkPage {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPassword(String token, Person person, Problems problems) implements TemplateInstance {}

    @Inject
    PasswordResets resets;

    @Override
    TemplateInstance page(String token, Person person, Problems problems) {
        return new NewPassword(token, person, problems);
    }

    @Override
    Optional<Person> owner(String token) {
        return resets.owner(token);
    }

    @Override
    Optional<Person> redeem(String token, String password) {
        return resets.redeem(token, password);
    }

    @Override
    String endedSentence() {
        return "This link no longer works: it has been used, a newer one has taken its place, or"
                + " its time is over. If you have a new password, sign in; otherwise ask for a new link.";
    }

    @Override
    String welcome() {
        return "Your new password is saved. Wherever else you were signed in, you are signed out.";
    }

    @Override
    String next() {
        return "/";
    }
}
