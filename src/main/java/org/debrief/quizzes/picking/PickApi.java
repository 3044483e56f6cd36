package org.debrief.quizzes.picking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.QuestionBank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Picking questions by rule, for an instructor's programs. */
@Path("/api/v1/quizzes/pick")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Quizzes")
public class PickApi {

    private static final int UNPROCESSABLE = 422;

    /** What was picked: {@code missing} has a sentence for each thing that the wish lacks. */
    @Schema(description = "The best set for the wish; missing has a sentence for each thing that it lacks.")
    public record Answer(List<Picked> questions, List<String> missing) {}

    /** One question of the set, without its key. */
    public record Picked(
            long id, long briefing, QuestionKind kind, QuestionFormat format, Difficulty difficulty, String stem) {}

    @Inject
    QuestionBank bank;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Pick approved questions by rule, storing nothing",
            description = "No two ask the same fact; they are spread over the articles and the difficulties. The same"
                    + " wish gives the same set as long as the questions are the same.")
    @APIResponse(responseCode = "200", description = "The best set that there is; what it lacks is told.")
    @APIResponse(responseCode = "422", description = "The wish cannot be understood; the reason is told.")
    public Answer pick(@Nullable PickRequest request) {
        if (request == null) {
            throw new ClientErrorException("Send a JSON object that says how many questions.", UNPROCESSABLE);
        }
        List<BriefingHead> own = briefings.ownedBy(account.id());
        Map<Long, String> titles = own.stream().collect(Collectors.toMap(BriefingHead::id, BriefingHead::title));
        WishForm form = request.form(own);
        for (String id : form.briefings()) {
            if (own.stream().noneMatch(briefing -> String.valueOf(briefing.id()).equals(id))) {
                throw new ClientErrorException("You have no briefing " + id + ".", UNPROCESSABLE);
            }
        }
        Problems problems = form.problems(own);
        if (!problems.isEmpty()) {
            throw new ClientErrorException(problems.inOneLine(), UNPROCESSABLE);
        }
        Pick pick = new Picker(bank.approved(account.id())).pick(form.wish(own));
        return new Answer(
                pick.questions().stream()
                        .map(q -> new Picked(
                                q.questionId(), q.briefingId(), q.kind(), q.format(), q.difficulty(), q.stem()))
                        .toList(),
                pick.missing(id -> titles.getOrDefault(id, "")));
    }
}
