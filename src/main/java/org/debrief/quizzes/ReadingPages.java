package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** The article alone, before the questions. */
@Path("/attempts/{id}/read")
@RolesAllowed(Role.TRAINEE_NAME)
public class ReadingPages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Read(Sitting sitting, List<ArticleText> articles) implements TemplateInstance {}

    @Inject
    Taking taking;

    @Inject
    Reading reading;

    @Inject
    Reviews reviews;

    @Inject
    CurrentAccount account;

    static URI pageOf(long attemptId) {
        return URI.create("/attempts/" + attemptId + "/read");
    }

    @GET
    public Response read(@RestPath long id) {
        Sitting sitting = taking.sitting(account.id(), id).orElseThrow(AttemptViews::missing);
        return sitting.reading()
                ? Response.ok(new Read(sitting, reviews.articles(sitting.revisions())))
                        .build()
                : questions(id);
    }

    /** Said by the button, and by a page that has counted down to zero. */
    @POST
    public Response done(@RestPath long id) {
        if (!reading.end(account.id(), id)) {
            throw AttemptViews.missing();
        }
        return questions(id);
    }

    private static Response questions(long id) {
        return Response.seeOther(AttemptPages.pageOf(id)).build();
    }
}
