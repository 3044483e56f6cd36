package org.debrief.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;

@RequestScoped
class SignedInAccount implements CurrentAccount {

    @Inject
    SecurityIdentity identity;

    @Override
    public boolean isSignedIn() {
        return Identities.person(identity).isPresent();
    }

    @Override
    public Person person() {
        return Identities.person(identity).orElseThrow(() -> new NotAuthorizedException("Basic realm=\"Debrief\""));
    }
}
