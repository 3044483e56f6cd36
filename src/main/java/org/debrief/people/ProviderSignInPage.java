package org.debrief.people;

import io.quarkus.oidc.IdToken;
import io.quarkus.oidc.OidcSession;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Where people arrive who have signed in with an OpenID provider: the framework has sent them there and checked what they
 * bring. From then on they have a session of ours like everybody, and the provider's token is forgotten.
 */
@Path("/")
@PermitAll
public class ProviderSignInPage {

    private static final String NO_ACCOUNT = "You are signed in there, but no account here belongs to it. Ask your"
            + " instructor for the join link, and make an account with the same email address; after that this way is"
            + " open.";

    @Inject
    Provider provider;

    @Inject
    @IdToken
    Instance<JsonWebToken> token;

    @Inject
    Instance<OidcSession> theirs;

    @Inject
    LinkedIdentities identities;

    @Inject
    Sessions sessions;

    @GET
    @Path("sign-in/provider")
    public Response arrive(RoutingContext context) {
        if (!provider.isConfigured()) {
            throw new NotFoundException();
        }
        JsonWebToken id = token.get();
        Optional<Person> person = identities.owner(id.getIssuer(), id.getSubject(), verifiedEmail(id));
        theirs.get().logout().await().indefinitely();
        sessions.begin(person.orElseThrow(() -> new ForbiddenException(NO_ACCOUNT)), context);
        return Response.seeOther(sessions.wayBack(context, "/")).build();
    }

    private static @Nullable String verifiedEmail(JsonWebToken id) {
        Object verified = id.getClaim(Claims.email_verified.name());
        return "true".equals(String.valueOf(verified)) ? id.getClaim(Claims.email.name()) : null;
    }
}
