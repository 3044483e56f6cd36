package org.debrief.app;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;

/** Who looks at the page, as the layout needs to know. */
@Named("viewer")
@RequestScoped
public class Viewer {

    @Inject
    SecurityIdentity identity;

    @Inject
    CurrentAccount account;

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public boolean isInstructor() {
        return identity.hasRole(Role.INSTRUCTOR_NAME);
    }

    public String getName() {
        return account.person().name();
    }
}
