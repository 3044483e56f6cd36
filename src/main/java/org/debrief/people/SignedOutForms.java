package org.debrief.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in whose session had ended when they sent it. The sign-in page carries it along, closed for the
 * account that had signed in last in this browser: whoever else comes to the page can neither read nor send it. Nothing of
 * it is stored here.
 */
@ApplicationScoped
public class SignedOutForms {

    /** Longer than anybody takes to sign in again. */
    private static final Duration KEPT_FOR = Duration.ofHours(12);

    /** What comes back with the sign-in form as one field. */
    private static final int LONGEST = 900_000;

    private static final String PARTS = "\n";

    private final Sessions sessions;
    private final Clock clock;
    private final Seal seal;

    @Inject
    SignedOutForms(
            Sessions sessions,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key) {
        this.sessions = sessions;
        this.clock = clock;
        this.seal = new Seal(key, "forms of who is signed out");
    }

    /** The sign-in page that keeps the form; empty where nobody knows whose it is, or it is too long to be kept. */
    public Optional<Response> ask(KeptForm form, boolean multipart, RoutingContext context) {
        OptionalLong owner = sessions.last(context);
        if (form.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        String closed = seal.close(
                String.join(
                        PARTS, String.valueOf(clock.millis()), String.valueOf(multipart), form.to(), form.encoded()),
                of(owner.getAsLong()));
        return closed.length() > LONGEST ? Optional.empty() : Optional.of(SignInPage.first(closed));
    }

    /** What was kept for an account that has just signed in again. */
    Optional<Opened> opened(@Nullable String closed, long accountId) {
        return Optional.ofNullable(closed)
                .flatMap(sent -> seal.open(sent, of(accountId)))
                .map(text -> text.split(PARTS, 4))
                .filter(parts -> !Instant.ofEpochMilli(Long.parseLong(parts[0]))
                        .plus(KEPT_FOR)
                        .isBefore(clock.instant()))
                .map(parts ->
                        new Opened(KeptForm.of(parts[2], KeptForm.decoded(parts[3])), Boolean.parseBoolean(parts[1])));
    }

    /** A form, and whether its page sends it in parts, as one with documents is sent. */
    record Opened(KeptForm form, boolean multipart) {}

    private static String of(long accountId) {
        return "account " + accountId;
    }
}
