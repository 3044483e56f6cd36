package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.Joining.Joined;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page behind a cohort's join link: sign up or sign in, and be a member. */
@Path("/")
@PermitAll
public class JoinPage {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Join(
            String code,
            String cohort,
            @Nullable Person signedIn,
            boolean hasAccount,
            NewAccount typed,
            Problems problems)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinClosed(String cohort, String sentence, boolean signedIn, boolean member) implements TemplateInstance {}

    @Inject
    Joining joining;

    @Inject
    CodeTries tries;

    @Inject
    Sessions sessions;

    @Inject
    SecurityIdentity identity;

    @Inject
    Notices notices;

    @GET
    @Path("join/{code}")
    public TemplateInstance form(@RestPath String code, RoutingContext context) {
        Cohort cohort = cohort(code, context);
        return page(cohort, false, NewAccount.BLANK, Problems.none());
    }

    @POST
    @Path("join/{code}")
    public Response join(
            @RestPath String code,
            @RestForm @DefaultValue("new") String account,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            RoutingContext context) {
        Cohort cohort = cohort(code, context);
        boolean hasAccount = account.equals("existing");
        NewAccount typed = new NewAccount(name, email, password);
        Joined joined;
        try {
            joined = Identities.person(identity)
                    .map(person -> joining.join(cohort, person))
                    .orElseGet(() -> join(cohort, hasAccount, typed, Caller.of(context)));
        } catch (TooManyTries tooMany) {
            return tooMany.response(page(cohort, hasAccount, typed, Problems.of("password", tooMany.sentence())));
        }
        if (joined.person().isEmpty()) {
            return Response.status(422)
                    .entity(page(cohort, hasAccount, typed, joined.problems()))
                    .build();
        }
        sessions.begin(joined.person().get(), context);
        notices.say("You have joined " + cohort.name + ".");
        return Response.seeOther(URI.create("/my")).build();
    }

    private Joined join(Cohort cohort, boolean hasAccount, NewAccount typed, Caller caller) {
        return hasAccount
                ? joining.signIn(cohort, typed.email(), typed.password(), caller)
                : joining.signUp(cohort, typed, caller);
    }

    private TemplateInstance page(Cohort cohort, boolean hasAccount, NewAccount typed, Problems problems) {
        Person signedIn = Identities.person(identity).orElse(null);
        Optional<String> closed = joining.closed(cohort);
        if (closed.isPresent()) {
            boolean member = signedIn != null && joining.isMember(cohort, signedIn);
            return new JoinClosed(cohort.name, closed.get(), signedIn != null, member);
        }
        return new Join(cohort.joinCode, cohort.name, signedIn, hasAccount, typed, problems);
    }

    private Cohort cohort(String code, RoutingContext context) {
        return tries.find(context, () -> joining.cohort(code))
                .orElseThrow(() -> new NotFoundException(
                        "This join link does not work. Ask your instructor for the current one."));
    }
}
