package org.debrief.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Signs in a program that sends an email and a password with each request. */
@ApplicationScoped
class PasswordIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    @Inject
    Credentials credentials;

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request));
    }

    @ActivateRequestContext
    SecurityIdentity identify(UsernamePasswordAuthenticationRequest request) {
        String password = new String(request.getPassword().getPassword());
        return credentials
                .check(
                        request.getUsername(),
                        password,
                        Caller.of(HttpSecurityUtils.getRoutingContextAttribute(request)))
                .map(Identities::of)
                .orElseThrow(AuthenticationFailedException::new);
    }
}
