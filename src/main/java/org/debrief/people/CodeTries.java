package org.debrief.people;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Limits how often codes and links that let somebody in are guessed from one address. */
@ApplicationScoped
class CodeTries {

    @Inject
    Tries tries;

    @Inject
    SecurityLog log;

    /**
     * What {@code find} finds; when it is nothing, that was one try.
     *
     * @throws TooManyTries when the address has none left; nothing was looked up then
     */
    <T> Optional<T> find(RoutingContext context, Supplier<Optional<T>> find) {
        Caller caller = Caller.of(context);
        if (caller.isThisMachine()) {
            return find.get();
        }
        String subject = "codes from " + caller.address();
        try {
            tries.look(subject, TryLimit.CODES);
        } catch (TooManyTries refused) {
            log.tooManyTries(caller);
            throw refused;
        }
        Optional<T> found = find.get();
        if (found.isEmpty()) {
            tries.take(subject, TryLimit.CODES);
        }
        return found;
    }
}
