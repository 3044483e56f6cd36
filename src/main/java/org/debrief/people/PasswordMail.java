package org.debrief.people;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.debrief.pages.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends links for a new password, where the operator has set a mail server, a sender and the product's address. Nobody
 * learns from the answer, or from how long it takes, whether an address has an account: the work is done after it.
 */
@ApplicationScoped
class PasswordMail {

    private static final Logger LOG = Logger.getLogger(PasswordMail.class);

    private static final String TEXT = """
            Hello %s,

            somebody, probably you, asked for a new password for Debrief. Open this link within an hour to choose one:

            %s

            If it was not you, do nothing: your password stays as it is, and nobody else has this link.
            """;

    @Inject
    Accounts accounts;

    @Inject
    PasswordResets resets;

    @Inject
    Tries tries;

    @Inject
    Mailer mailer;

    @Inject
    PublicAddress address;

    @Inject
    ExecutorService workers;

    @Inject
    SecurityLog log;

    @Inject
    @ConfigProperty(name = "quarkus.mailer.from")
    Optional<String> sender;

    boolean isConfigured() {
        return sender.isPresent() && address.of("").isPresent();
    }

    /**
     * Sends a link if {@code email} has an account with a password, in a moment.
     *
     * @throws TooManyTries when the caller has asked for too many
     */
    void send(String email, Caller caller) {
        if (!caller.isThisMachine()) {
            tries.take("links asked for by " + caller.address(), TryLimit.CODES);
        }
        workers.execute(() -> {
            try {
                QuarkusTransaction.requiringNew().call(() -> link(email)).ifPresent(mailer::send);
            } catch (TooManyTries sentBefore) {
                LOG.debug("No further link for a new password was sent to an account that has some");
            } catch (RuntimeException failed) {
                LOG.error("A link for a new password could not be sent by mail", failed);
            }
        });
    }

    private Optional<Mail> link(String email) {
        Optional<Account> account =
                accounts.withEmail(email).filter(a -> a.passwordHash != null && a.disabledAt == null);
        account.ifPresent(a -> {
            tries.take("links to " + a.id, TryLimit.MAIL);
            log.linkMailed(a.id);
        });
        return account.flatMap(a -> address.of("/new-password/" + resets.forMail(a.id))
                .map(link -> Mail.withText(a.email, "A new password for Debrief", TEXT.formatted(a.name, link))));
    }
}
