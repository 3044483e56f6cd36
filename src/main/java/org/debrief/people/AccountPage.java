package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where people change their name and password, and see and end their sessions. */
@Path("/")
@RolesAllowed({Role.INSTRUCTOR_NAME, Role.TRAINEE_NAME})
public class AccountPage {

    private static final URI HERE = URI.create("/account");
    private static final String NONE_CHOSEN = "Tick the browsers that are to be signed out.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Account(Person person, String name, List<OpenSession> sessions, boolean elsewhere, Problems problems)
            implements TemplateInstance {}

    @Inject
    OwnAccount own;

    @Inject
    StoredSessions stored;

    @Inject
    Sessions sessions;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("account")
    public TemplateInstance page(RoutingContext context) {
        return page(account.person().name(), Problems.none(), context);
    }

    @POST
    @Path("account")
    public Response rename(@RestForm @DefaultValue("") String name, RoutingContext context) {
        Problems problems = own.rename(account.id(), name);
        return problems.isEmpty() ? done("Your name is saved.") : refused(name, problems, context);
    }

    @POST
    @Path("account/password")
    public Response changePassword(
            @RestForm @DefaultValue("") String current,
            @RestForm @DefaultValue("") String password,
            RoutingContext context) {
        Person person = account.person();
        Problems problems = own.changePassword(person, current, password);
        if (!problems.isEmpty()) {
            return refused(person.name(), problems, context);
        }
        sessions.begin(person, context);
        return done("Your password is changed. Wherever else you were signed in, you are signed out.");
    }

    /** Only with the password: whoever sits down at an open browser cannot put its owner out elsewhere. */
    @POST
    @Path("account/sessions")
    public Response endSessions(
            @RestForm("session") List<String> chosen,
            @RestForm("session-password") @DefaultValue("") String password,
            RoutingContext context) {
        List<Long> ids =
                chosen.stream().map(AccountPage::id).filter(Objects::nonNull).toList();
        Problems problems = Problems.none();
        if (ids.isEmpty()) {
            problems.add("session", NONE_CHOSEN);
        } else if (!own.isPassword(account.id(), password)) {
            problems.add("session-password", OwnAccount.WRONG);
        }
        if (!problems.isEmpty()) {
            return refused(account.person().name(), problems, context);
        }
        int ended = stored.end(account.id(), ids);
        return done(ended == 1 ? "One browser is signed out." : ended + " browsers are signed out.");
    }

    private static @Nullable Long id(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    private Response done(String sentence) {
        notices.say(sentence);
        return Response.seeOther(HERE).build();
    }

    private Response refused(String name, Problems problems, RoutingContext context) {
        return Response.status(422).entity(page(name, problems, context)).build();
    }

    private Account page(String name, Problems problems, RoutingContext context) {
        List<OpenSession> open = stored.of(account.id(), sessions.token(context));
        return new Account(account.person(), name, open, open.size() > 1, problems);
    }
}
