package org.debrief.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reviewing questions, for an instructor's programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
public class QuestionApi {

    private static final int UNPROCESSABLE = 422;
    private static final String CHANGED =
            "Somebody has changed this question since the version that you sent. Read it again, and send the change with its new version.";

    @Inject
    StoredQuestions questions;

    @Inject
    QuestionChanging changing;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @GET
    @Path("api/v1/briefings/{id}/questions")
    @Operation(
            summary = "List a briefing's questions with their keys, in the order of the article",
            description = "All of them, or those of one status. What is kept in reserve is not among them.")
    @APIResponse(responseCode = "404", description = "You have no such briefing.")
    @APIResponse(responseCode = "422", description = "There is no such status.")
    public List<QuestionView> list(@RestPath long id, @RestQuery @DefaultValue("") String status) {
        mustBeMine(id);
        Optional<QuestionStatus> wanted = QuestionChange.statusNamed(status);
        if (wanted.isEmpty() && !status.isEmpty()) {
            throw new ClientErrorException(QuestionChange.UNKNOWN_STATUS, UNPROCESSABLE);
        }
        long newest = briefings.newestRevision(id);
        RevisionTexts texts = new RevisionTexts(briefings);
        return questions.ofBriefing(id).stream()
                .filter(current -> wanted.isEmpty() || current.question().status == wanted.get())
                .map(current -> QuestionView.of(current, texts.of(current.version().revisionId), newest))
                .toList();
    }

    @GET
    @Path("api/v1/questions/{id}")
    @Operation(summary = "Read a question with its key")
    @APIResponse(responseCode = "404", description = "You have no such question.")
    public QuestionView read(@RestPath long id) {
        StoredQuestions.Current current = current(id);
        return QuestionView.of(
                current,
                briefings.atRevision(current.version().revisionId).text(),
                briefings.newestRevision(current.question().briefingId));
    }

    @PATCH
    @Path("api/v1/questions/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Decide upon a question, or reword it",
            description =
                    "New wording is checked as on the review desk and makes a new version; what was answered"
                            + " before keeps its version, and the status stays unless it is sent, too. Both are made, or neither.")
    @APIResponse(responseCode = "200", description = "The question as it is now.")
    @APIResponse(responseCode = "404", description = "You have no such question.")
    @APIResponse(responseCode = "409", description = "The version that was sent is no longer the newest.")
    @APIResponse(responseCode = "422", description = "The change cannot be made; the reason is told.")
    public QuestionView change(@RestPath long id, @Nullable QuestionChange change) {
        if (change == null) {
            throw new ClientErrorException("Send a JSON object with a status, or new wording.", UNPROCESSABLE);
        }
        try {
            Problems problems = changing.make(account.id(), current(id), change);
            if (!problems.isEmpty()) {
                throw new ClientErrorException(problems.inOneLine(), UNPROCESSABLE);
            }
        } catch (OptimisticLockException changedMeanwhile) {
            throw new ClientErrorException(CHANGED, Response.Status.CONFLICT, changedMeanwhile);
        }
        return read(id);
    }

    private BriefingHead mustBeMine(long id) {
        return briefings.headOf(account.id(), id).orElseThrow(BriefingApi::missing);
    }

    private StoredQuestions.Current current(long id) {
        return questions
                .ownedBy(account.id(), id)
                .filter(current -> current.question().status != QuestionStatus.SPARE)
                .orElseThrow(() -> new NotFoundException("You have no such question."));
    }
}
