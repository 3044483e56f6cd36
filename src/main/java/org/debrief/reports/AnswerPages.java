package org.debrief.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.debrief.pages.ListAddress;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Every answer of every submitted attempt at a quiz, a page at a time. */
@Path("/quizzes/{id}/report/answers")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class AnswerPages {

    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswersGiven(AnswerList list) implements TemplateInstance {}

    @Inject
    Reports reports;

    @Inject
    CurrentAccount account;

    /**
     * The list as a page.
     *
     * @param question the number of the question whose answers are shown; all where it is none
     */
    @GET
    public TemplateInstance read(@RestPath long id, @RestQuery @DefaultValue("") String question, UriInfo asked) {
        ListAddress address = ListAddress.sent(
                "/quizzes/" + id + "/report/answers", "answers", asked.getQueryParameters(), AnswerList.COLUMNS);
        int number = question.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(question) : 0;
        return new AnswersGiven(
                reports.answerList(account.id(), id, number, address).orElseThrow(ReportPages::missing));
    }
}
