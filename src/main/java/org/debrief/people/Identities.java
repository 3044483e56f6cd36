package org.debrief.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Optional;

/** Accounts as the framework's identities, and back. */
final class Identities {

    private static final String PERSON = "person";

    private Identities() {}

    static SecurityIdentity of(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.email()))
                .addRole(person.role().name())
                .addAttribute(PERSON, person)
                .build();
    }

    /** A visitor who has not signed in. */
    static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .build();
    }

    static Optional<Person> person(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(PERSON));
    }
}
