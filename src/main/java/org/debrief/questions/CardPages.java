package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One question's card on the review desk: deciding upon it, and taking a change back. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class CardPages {

    private static final String CHANGED =
            "Somebody has changed this question since you saw it. This is how it is now: look at it, and decide again.";

    private static final String NOTHING_BEFORE =
            "There is no earlier wording of this question for the article as it is now.";
    private static final String REFERER = "Referer";
    private static final String NO_OTHER =
            "There is no other way to ask about this passage. Edit the question, or write one of your own.";

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReviewCardFragment(ReviewCard card, @Nullable String problem) implements TemplateInstance {}

    @Inject
    StoredQuestions questions;

    @Inject
    Reviewing reviewing;

    @Inject
    Reserve reserve;

    @Inject
    ReviewCards cards;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @Inject
    HttpHeaders headers;

    @GET
    @Path("questions/{id:\\d+}/card")
    public TemplateInstance card(long id) {
        return new ReviewCardFragment(card(current(id)), null);
    }

    @POST
    @Path("questions/{id:\\d+}/status")
    public Response decide(
            long id,
            @RestForm @DefaultValue("") String status,
            @RestForm @DefaultValue("-1") int lock,
            @HeaderParam("HX-Request") @Nullable String htmx) {
        QuestionStatus decided = statusOf(status);
        try {
            return reviewing
                    .decide(account.id(), id, decided, lock)
                    .map(current -> shown(current, null, htmx))
                    .orElseThrow(NotFoundException::new);
        } catch (OptimisticLockException changedMeanwhile) {
            return shown(current(id), CHANGED, htmx);
        }
    }

    @POST
    @Path("questions/{id:\\d+}/undo")
    public Response undo(
            long id, @RestForm @DefaultValue("-1") int lock, @HeaderParam(DeskAnew.FROM) @Nullable String from) {
        StoredQuestions.Current current = current(id);
        try {
            return reviewing
                    .undo(account.id(), id, lock)
                    .map(before -> anew(before.question(), from))
                    .orElseGet(() -> shown(current, NOTHING_BEFORE, from));
        } catch (OptimisticLockException changedMeanwhile) {
            return shown(current(id), CHANGED, from);
        }
    }

    /** Puts another question about the same passage in its place. */
    @POST
    @Path("questions/{id:\\d+}/instead")
    public Response instead(
            long id, @RestForm @DefaultValue("-1") int lock, @HeaderParam(DeskAnew.FROM) @Nullable String from) {
        StoredQuestions.Current current = current(id);
        try {
            return reserve.instead(account.id(), id, lock)
                    .map(other -> anew(other.question(), from))
                    .orElseGet(() -> shown(current, NO_OTHER, from));
        } catch (OptimisticLockException changedMeanwhile) {
            return shown(current(id), CHANGED, from);
        }
    }

    private ReviewCard card(StoredQuestions.Current current) {
        long briefing = current.question().briefingId;
        long newest = briefings.newestRevision(briefing);
        return cards.of(briefing, newest, questions.placed(briefing, newest), List.of(current))
                .get(0);
    }

    private Response shown(StoredQuestions.Current current, @Nullable String problem, @Nullable String htmx) {
        if (htmx != null) {
            return Response.ok(new ReviewCardFragment(card(current), problem))
                    .header("HX-Trigger", "questions-changed")
                    .build();
        }
        if (problem != null) {
            notices.say(problem);
        }
        return anew(current.question(), null);
    }

    /** With the filters that were chosen, whether the form was sent with htmx or without. */
    private Response anew(Question question, @Nullable String from) {
        return from == null ? DeskAnew.back(question, headers.getHeaderString(REFERER)) : DeskAnew.at(question, from);
    }

    private StoredQuestions.Current current(long id) {
        return questions.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }

    private static QuestionStatus statusOf(String status) {
        try {
            QuestionStatus decided = QuestionStatus.valueOf(status.toUpperCase(Locale.ROOT));
            if (decided == QuestionStatus.SPARE) {
                throw new NotFoundException();
            }
            return decided;
        } catch (IllegalArgumentException unknown) {
            throw new NotFoundException(unknown);
        }
    }
}
