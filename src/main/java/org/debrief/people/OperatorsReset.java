package org.debrief.people;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.debrief.pages.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Prints a link for a new password on the console, for whom the operator names: an instructor has nobody else to ask. */
@ApplicationScoped
class OperatorsReset {

    private static final Logger LOG = Logger.getLogger(OperatorsReset.class);

    @Inject
    Accounts accounts;

    @Inject
    PasswordResets resets;

    @Inject
    PublicAddress address;

    @Inject
    @ConfigProperty(name = "debrief.new-password-for")
    Optional<String> email;

    void offer(@ObservesAsync HttpServerStart started) {
        email.ifPresent(wanted -> tell(wanted, started.options().getPort()));
    }

    private void tell(String wanted, int port) {
        Optional<String> path = path(wanted);
        if (path.isEmpty()) {
            LOG.error("DEBRIEF_NEW_PASSWORD_FOR names no account that has a password and is not disabled.");
            return;
        }
        LOG.infof(
                "Open this link within a day to choose a new password; it works once. Start without"
                        + " DEBRIEF_NEW_PASSWORD_FOR next time:%n%n    %s%n",
                address.of(path.get()).orElse("http://localhost:" + port + path.get()));
    }

    /** The path of a new link for the account with this email. */
    @Transactional
    Optional<String> path(String wanted) {
        return accounts.withEmail(wanted)
                .filter(account -> account.passwordHash != null && account.disabledAt == null)
                .map(account -> "/new-password/" + resets.handOut(account.id, null));
    }
}
