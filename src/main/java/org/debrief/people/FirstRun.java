package org.debrief.people;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.util.Optional;
import org.debrief.pages.Problems;
import org.jboss.logging.Logger;

/** While there is no instructor: makes one from the settings, or prints the link that lets one in. */
@ApplicationScoped
class FirstRun {

    private static final Logger LOG = Logger.getLogger(FirstRun.class);

    @Inject
    FirstInstructor firstInstructor;

    @Inject
    SetupTokens tokens;

    @Inject
    AdminSettings settings;

    /** After the port is open: nobody waits for this to see a page. */
    void welcome(@ObservesAsync HttpServerStart started) {
        if (!firstInstructor.isAwaited()) {
            return;
        }
        Optional<String> email = settings.email();
        Optional<String> password = settings.password();
        if (email.isPresent() && password.isPresent()) {
            createFromSettings(new NewAccount(nameOf(email.get()), email.get(), password.get()));
        } else {
            LOG.infof(
                    "Open this link to become the first instructor; it works once:%n%n    http://localhost:%d/setup?token=%s%n",
                    started.options().getPort(), tokens.issue());
        }
    }

    private void createFromSettings(NewAccount wanted) {
        Problems problems = wanted.problems();
        if (!problems.isEmpty()) {
            LOG.errorf("DEBRIEF_ADMIN_EMAIL and DEBRIEF_ADMIN_PASSWORD make no account: %s", problems.inOneLine());
            return;
        }
        firstInstructor
                .create(wanted, () -> true)
                .ifPresent(person -> LOG.infof("The first instructor is %s.", person.email()));
    }

    private static String nameOf(String email) {
        int at = email.indexOf('@');
        return at > 0 ? email.substring(0, at) : email;
    }
}
