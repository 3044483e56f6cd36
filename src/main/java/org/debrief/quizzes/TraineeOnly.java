package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.debrief.people.CurrentAccount;
import org.debrief.people.KeptForm;
import org.debrief.people.Role;
import org.debrief.people.SignInPage;
import org.jspecify.annotations.Nullable;

/**
 * Lets trainees in to what a form with answers is sent to. The annotation that does so elsewhere turns people away before
 * their form is read; here a form that took so long that its session has ended is kept for after signing in.
 */
@ApplicationScoped
class TraineeOnly {

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /**
     * What to answer where nobody is signed in; empty for trainees.
     *
     * @param htmx the header that htmx sends, which wants no page
     * @throws ForbiddenException for an account that takes no quizzes
     */
    Optional<Response> turnAway(String path, @Nullable String htmx, MultivaluedMap<String, String> form) {
        if (account.isSignedIn()) {
            if (account.person().role() != Role.TRAINEE) {
                throw new ForbiddenException();
            }
            return Optional.empty();
        }
        KeptForm kept = KeptForm.of(path, form, clock.instant());
        if (htmx != null || kept.isEmpty()) {
            throw new NotAuthorizedException("Basic realm=\"Debrief\"");
        }
        return Optional.of(SignInPage.first(kept));
    }
}
