package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The time left, which an open page asks for each minute: it may have become more, or the attempt may be over. */
@Path("/attempts/{id}/clock")
@RolesAllowed(Role.TRAINEE_NAME)
public class ClockPage {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Clock(long attemptId, @Nullable TimeLeft timeLeft, boolean reading) implements TemplateInstance {}

    @Inject
    Taking taking;

    @Inject
    CurrentAccount account;

    /** Says, too, whether the page that asks shows the article that is read first. */
    @GET
    public Response clock(@RestPath long id, @RestQuery @DefaultValue("false") boolean reading) {
        Sitting sitting = taking.sitting(account.id(), id).orElseThrow(AttemptViews::missing);
        if (sitting.submitted() || reading != sitting.reading()) {
            String there = sitting.submitted() ? "/attempts/" + id + "/result" : "/attempts/" + id;
            return Response.noContent().header("HX-Redirect", there).build();
        }
        return Response.ok(new Clock(id, sitting.timeLeft(), reading)).build();
    }
}
