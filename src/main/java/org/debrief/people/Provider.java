package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The OpenID provider with whose accounts people may sign in, where the operator has set one. */
@Named("provider")
@ApplicationScoped
public class Provider {

    @Inject
    @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false")
    boolean configured;

    @Inject
    @ConfigProperty(name = "debrief.provider-name", defaultValue = "your organisation’s account")
    String name;

    public boolean isConfigured() {
        return configured;
    }

    /** What the button says: "Sign in with …". */
    public String getName() {
        return name;
    }
}
