package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.quizzes.drill.Grade;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The drill for a trainee's program. */
@Path("/api/v1/drill")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drill")
public class DrillApi {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Drill drill;

    @Inject
    DrillCalendar calendar;

    @Inject
    CurrentAccount account;

    /** An answer to one showing of a question. */
    record SentDrillAnswer(
            @Nullable String turn,

            @Schema(description = "A choice: the letter of an option.") @Nullable String option,

            @Schema(description = "A typed figure or date.") @Nullable String text,

            @Schema(description = "The letter or place of each statement or event, by its number.") @Nullable Map<String, String> parts,

            @Schema(description = "True to say that one does not know, in place of an answer.") @Nullable Boolean unknown) {

        static final SentDrillAnswer NOTHING = new SentDrillAnswer(null, null, null, null, null);

        boolean isUnknown() {
            return Boolean.TRUE.equals(unknown);
        }
    }

    /** Another grade for a right answer. */
    record SentGrade(@Nullable String turn, @Nullable Grade grade) {}

    @GET
    @Transactional
    @Operation(
            summary = "What the drill asks today",
            description = "Questions that the trainee missed in finished quizzes which show what is right now.")
    public DrillView today() {
        DrillDay day = calendar.today(account.id());
        return DrillView.of(day, drill.left(day));
    }

    @POST
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer a question of the drill",
            description = "Tells whether it is right and why, as far as its quiz shows that. It is no score. Answer 409"
                    + " when it has been answered today or is not asked now, 422 while the answer is not whole.")
    public DrillView.AnsweredView answer(@RestPath long question, @Nullable SentDrillAnswer body) {
        SentDrillAnswer sent = body == null ? SentDrillAnswer.NOTHING : body;
        DrillDay day = calendar.today(account.id());
        Map<String, String> fields = drill.sent(day, question, field -> null)
                .filter(card -> !sent.isUnknown())
                .map(card -> fields(sent, card.item()))
                .orElse(Map.of());
        String turn = Objects.requireNonNullElse(sent.turn(), "");
        DrillOutcome outcome = drill.answer(account.id(), question, turn, sent.isUnknown(), fields::get);
        return switch (outcome) {
            case DONE -> answered(question);
            case ALREADY, MOVED -> throw new ClientErrorException(outcome.sentence(), Response.Status.CONFLICT);
            case UNANSWERED, TIED -> throw new ClientErrorException(outcome.sentence(), UNPROCESSABLE);
            case NONE -> throw missing();
        };
    }

    @GET
    @Path("{question}")
    @Operation(summary = "Read what was answered today")
    public DrillView.AnsweredView answered(@RestPath long question) {
        return drill.answered(calendar.today(account.id()), account.id(), question)
                .map(DrillView.AnsweredView::of)
                .orElseThrow(DrillApi::missing);
    }

    @POST
    @Path("{question}/grade")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say how hard a right answer was",
            description = "HARD, GOOD or EASY, on the day of the answer; it is GOOD until then.")
    public DrillView.AnsweredView grade(@RestPath long question, @Nullable SentGrade body) {
        if (body == null || body.grade() == null || body.grade() == Grade.AGAIN) {
            throw new ClientErrorException("Send HARD, GOOD or EASY as “grade”.", UNPROCESSABLE);
        }
        DrillView.AnsweredView before = answered(question);
        if (!drill.regrade(
                account.id(), before.question(), Objects.requireNonNullElse(body.turn(), ""), body.grade())) {
            throw new ClientErrorException(
                    "Only the last right answer of today can be graded.", Response.Status.CONFLICT);
        }
        return answered(question);
    }

    private static Map<String, String> fields(SentDrillAnswer sent, PaperItem item) {
        SentAnswer answer = new SentAnswer(sent.option(), sent.text(), sent.parts());
        answer.problem(item).ifPresent(problem -> {
            throw new ClientErrorException(problem, UNPROCESSABLE);
        });
        return answer.fields(item);
    }

    private static NotFoundException missing() {
        return new NotFoundException(DrillOutcome.NONE.sentence());
    }
}
