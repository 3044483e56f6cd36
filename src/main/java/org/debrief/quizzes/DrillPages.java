package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.quizzes.drill.DayPlan;
import org.debrief.quizzes.drill.Grade;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The drill: one question at a time, then whether it was right and why, then the next one. */
@Path("/drill")
@RolesAllowed(Role.TRAINEE_NAME)
public class DrillPages {

    private static final int UNPROCESSABLE = 422;

    /** @param most the most questions a day */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DrillToday(
            DrillDay day, LocalDate today, @Nullable DrillShown card, String problem, int most)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DrillChecked(DrillAnswered answered, DrillDay day, LocalDate today) implements TemplateInstance {}

    @Inject
    Drill drill;

    @Inject
    DrillCalendar calendar;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @Inject
    TraineeOnly traineeOnly;

    @GET
    @Transactional
    public TemplateInstance today() {
        DrillDay day = calendar.today(account.id());
        return page(day, drill.next(day).orElse(null), "");
    }

    /** Checks the answer and remembers it; then the page says what was right. */
    @POST
    @PermitAll
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath long question, MultivaluedMap<String, String> form) {
        return traineeOnly.turnAway("/drill/" + question, null, form).orElseGet(() -> answerOf(question, form));
    }

    private Response answerOf(long question, MultivaluedMap<String, String> form) {
        String turn = Objects.requireNonNullElse(form.getFirst("turn"), "");
        boolean unknown = form.getFirst("unknown") != null;
        DrillOutcome outcome =
                drill.answer(account.id(), question, turn, unknown, (@Nullable String field) -> sent(form, field));
        return switch (outcome) {
            case DONE -> answered(question);
            case ALREADY -> {
                notices.say(outcome.sentence());
                yield answered(question);
            }
            case MOVED -> {
                notices.say(outcome.sentence());
                yield Response.seeOther(URI.create("/drill")).build();
            }
            case UNANSWERED, TIED -> again(question, form, outcome);
            case NONE -> throw missing();
        };
    }

    @GET
    @Path("{question}")
    @Transactional
    public TemplateInstance checked(@RestPath long question) {
        DrillDay day = calendar.today(account.id());
        DrillAnswered answered = drill.answered(day, account.id(), question).orElseThrow(DrillPages::missing);
        return new DrillChecked(answered, day, day.today());
    }

    /** Goes on, with the grade that the pressed button names. */
    @POST
    @Path("{question}/grade")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grade(@RestPath long question, MultivaluedMap<String, String> form) {
        Grade grade = SettingsCheck.oneOf(Grade.class, Objects.requireNonNullElse(form.getFirst("grade"), ""))
                .orElse(Grade.GOOD);
        String turn = Objects.requireNonNullElse(form.getFirst("turn"), "");
        if (!drill.regrade(account.id(), question, turn, grade)) {
            notices.say("That answer can no longer be graded. Here is the drill as it stands now.");
        }
        return Response.seeOther(URI.create("/drill")).build();
    }

    private Response again(long question, MultivaluedMap<String, String> form, DrillOutcome outcome) {
        DrillDay day = calendar.today(account.id());
        DrillShown card = drill.sent(day, question, (@Nullable String field) -> sent(form, field))
                .orElseThrow(DrillPages::missing);
        return Response.status(UNPROCESSABLE)
                .entity(page(day, card, outcome.sentence()))
                .build();
    }

    private static DrillToday page(DrillDay day, @Nullable DrillShown card, String problem) {
        return new DrillToday(day, day.today(), card, problem, DayPlan.MOST_A_DAY);
    }

    /** Nothing is saved before an answer is checked, so it does not matter what a field said before. */
    private static @Nullable String sent(MultivaluedMap<String, String> form, @Nullable String field) {
        return field == null || field.endsWith(SentForm.WAS) ? null : form.getFirst(field);
    }

    private static Response answered(long question) {
        return Response.seeOther(URI.create("/drill/" + question)).build();
    }

    private static NotFoundException missing() {
        return new NotFoundException(DrillOutcome.NONE.sentence());
    }
}
