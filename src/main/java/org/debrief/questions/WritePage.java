package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Writing a question by hand, about a passage of a briefing. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class WritePage {

    private static final int MOST_SUGGESTIONS = 6;

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Write(
            long briefingId,
            String title,
            EditForm form,
            Problems problems,
            List<ReviewCard> suggestions,
            List<String> others)
            implements TemplateInstance {}

    @Inject
    StoredQuestions questions;

    @Inject
    Reserve reserve;

    @Inject
    OtherOptions options;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("briefings/{id:\\d+}/questions/new")
    public TemplateInstance form(long id, @RestQuery @DefaultValue("") String passage) {
        return page(briefing(id), EditForm.fresh(passage.strip()), Problems.none());
    }

    /**
     * Saves a question, or shows its form in another format.
     *
     * @param other sent by the button that only changes the format
     */
    @POST
    @Path("briefings/{id:\\d+}/questions/new")
    public Response save(long id, @BeanParam SentQuestion sent, @RestForm @Nullable String other) {
        BriefingSummary briefing = briefing(id);
        EditForm form = EditForm.sent(sent, EditForm.fresh(""));
        if (other != null) {
            return Response.ok(page(briefing, form, Problems.none())).build();
        }
        Problems problems = form.problems(briefing.text(), true);
        if (!problems.isEmpty()) {
            return Response.ok(page(briefing, form, problems)).status(422).build();
        }
        // Whoever writes a question has read it.
        Question written =
                questions.add(id, briefing.revisionId(), form.wording(briefing.text(), null), QuestionStatus.APPROVED);
        notices.say("Question written and approved.");
        return Response.seeOther(URI.create("/briefings/" + id + "#q-" + written.id))
                .build();
    }

    /** With what is in reserve about the passage. */
    private Write page(BriefingSummary briefing, EditForm form, Problems problems) {
        List<ReviewCard> suggestions = form.span(briefing.text()).stream()
                .flatMap(span -> reserve.about(briefing.id(), briefing.revisionId(), span).stream())
                .limit(MOST_SUGGESTIONS)
                .map(spare -> ReviewCard.of(spare, briefing.revisionId(), null, false, false, List.of()))
                .toList();
        List<String> others = options.beside(briefing.id(), form);
        return new Write(briefing.id(), briefing.title(), form, problems, suggestions, others);
    }

    private BriefingSummary briefing(long id) {
        return briefings.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }
}
