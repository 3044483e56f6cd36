package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.debrief.pages.Problems;

/** The page behind an invitation, where an invited person chooses a password and is signed in. */
@Path("/invitation/{token}")
@PermitAll
public class InvitedPage extends PasswordByLinkPage {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Invited(String token, Person person, Problems problems) implements TemplateInstance {}

    @Inject
    Invitations invitations;

    @Override
    TemplateInstance page(String token, Person person, Problems problems) {
        return new Invited(token, person, problems);
    }

    @Override
    Optional<Person> owner(String token) {
        return invitations.invited(token);
    }

    @Override
    Optional<Person> redeem(String token, String password) {
        return invitations.redeem(token, password);
    }

    @Override
    String endedSentence() {
        return "This invitation no longer works: it has been used, a newer one has taken its"
                + " place, or it is older than " + Invitation.LIFE.toDays()
                + " days. If you have chosen a password, sign"
                + " in; otherwise ask your instructor for a new invitation.";
    }

    @Override
    String welcome() {
        return "Welcome to Debrief. From now on you sign in with your email and this password.";
    }

    @Override
    String next() {
        return "/my";
    }
}
