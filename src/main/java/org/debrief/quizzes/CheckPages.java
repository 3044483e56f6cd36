package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The button "Check" of a practice quiz: with htmx it answers the one question, without it goes back to the page. */
@Path("/attempts/{id}/check/{question}")
@RolesAllowed(Role.TRAINEE_NAME)
public class CheckPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CheckedAnew(Sitting sitting, PaperItem item, Practice practice, String problem)
            implements TemplateInstance {}

    @Inject
    Checking checking;

    @Inject
    Taking taking;

    @Inject
    Notices notices;

    @Inject
    TraineeOnly traineeOnly;

    @Inject
    CurrentAccount account;

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @RestPath long id,
            @RestPath int question,
            @HeaderParam("HX-Request") @Nullable String htmx,
            MultivaluedMap<String, String> form) {
        return traineeOnly
                .turnAway("/attempts/" + id + "/check/" + question, htmx, form)
                .orElseGet(() -> checkFor(id, question, htmx, form));
    }

    private Response checkFor(long id, int question, @Nullable String htmx, MultivaluedMap<String, String> form) {
        Checked checked = checking.check(account.id(), id, question, (@Nullable String field) -> form.getFirst(field))
                .orElseThrow(CheckPages::missing);
        return switch (checked) {
            case NO_QUESTION -> throw missing();
            case SUBMITTED -> goTo(htmx, "/attempts/" + id + "/result");
            case READING -> goTo(htmx, "/attempts/" + id);
            case TEST, NOTHING_TO_SEE -> {
                notices.say(checked.sentence());
                yield goTo(htmx, "/attempts/" + id + "?question=" + question);
            }
            case DONE, UNANSWERED, TIED -> htmx == null ? back(id, question, checked) : anew(id, question, checked);
        };
    }

    /** The page finds out by itself what is still missing: the answer is saved as far as it goes. */
    private static Response back(long id, int question, Checked checked) {
        String wanted = checked.isMendable() ? "&unchecked=" + question : "";
        return Response.seeOther(
                        URI.create("/attempts/" + id + "?question=" + question + wanted + "#asked-" + question))
                .build();
    }

    private Response anew(long id, int question, Checked checked) {
        Sitting sitting = taking.sitting(account.id(), id).orElseThrow(CheckPages::missing);
        PaperItem item = sitting.paper().items().get(question - 1);
        Practice practice = checking.practice(account.id(), id);
        return Response.status(checked.isMendable() ? UNPROCESSABLE : 200)
                .entity(new CheckedAnew(sitting, item, practice, practice.problem(item, question)))
                .build();
    }

    private static Response goTo(@Nullable String htmx, String address) {
        return htmx == null
                ? Response.seeOther(URI.create(address)).build()
                : Response.noContent().header("HX-Redirect", address).build();
    }

    private static NotFoundException missing() {
        return new NotFoundException("You have no such attempt, or it has no such question.");
    }
}
