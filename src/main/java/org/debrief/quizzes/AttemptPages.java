package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.pages.Moments;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Taking a quiz: the questions, the check before submitting, the result. */
@Path("/attempts/{id}")
@RolesAllowed(Role.TRAINEE_NAME)
public class AttemptPages {

    private static final String CHECK = "check";

    /** Said by a page that has counted down to zero, in place of a button. */
    private static final String TIME_IS_UP = "over";

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Take(
            Sitting sitting,
            List<PaperItem> shown,
            Turn turn,
            List<ArticleText> articles,
            Practice practice,
            int unchecked)
            implements TemplateInstance {}

    /** @param now every answer as it is saved now, which another page may have done */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SavedNow(Sitting sitting, String saved, List<KeptField> now, List<OlderAnswer> older)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Check(Sitting sitting) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Result(QuizResult result, long attemptId, long traineeId) implements TemplateInstance {}

    @Inject
    Taking taking;

    @Inject
    Results results;

    @Inject
    Reviews reviews;

    @Inject
    Checking checking;

    @Inject
    TraineeOnly traineeOnly;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    static URI pageOf(long attemptId) {
        return URI.create("/attempts/" + attemptId);
    }

    @GET
    public Response take(
            @RestPath long id,
            @RestQuery @DefaultValue("1") String question,
            @RestQuery @DefaultValue("") String unchecked) {
        Sitting sitting = taking.sitting(account.id(), id).orElseThrow(AttemptViews::missing);
        if (sitting.submitted()) {
            return resultOf(id);
        }
        if (sitting.reading()) {
            return Response.seeOther(ReadingPages.pageOf(id)).build();
        }
        Turn turn = Turn.at(question, sitting);
        if (!turn.shownOf(sitting.paper().items()).get(0).seen()) {
            sitting = taking.sittingSeen(account.id(), id, turn.from()).orElseThrow(AttemptViews::missing);
        }
        List<ArticleText> articles =
                sitting.showsArticle() ? reviews.articles(turn.shownOf(sitting.revisions())) : List.of();
        Practice practice = checking.practice(account.id(), id);
        int wanted = unchecked.isEmpty() ? 0 : Turn.number(unchecked);
        List<PaperItem> shown = turn.shownOf(sitting.paper().items());
        return Response.ok(new Take(sitting, shown, turn, articles, practice, wanted))
                .build();
    }

    /** Saves the answers on the page and goes where the pressed button says. */
    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(@RestPath long id, MultivaluedMap<String, String> form) {
        return traineeOnly.turnAway("/attempts/" + id, null, form).orElseGet(() -> goOn(id, form));
    }

    private Response goOn(long id, MultivaluedMap<String, String> form) {
        Saved saved = save(id, form);
        if (saved.submitted()) {
            notices.say(saved.whyTooLate());
            return resultOf(id);
        }
        sayOlder(saved);
        String wanted = form.getFirst("to");
        if (wanted != null) {
            return questionOf(id, Turn.number(wanted));
        }
        String next = form.getFirst("go");
        if (saved.reading()) {
            return Response.seeOther(pageOf(id)).build();
        }
        int flagged = SentForm.flagged(form.keySet());
        if (flagged > 0) {
            return questionOf(id, flagged);
        }
        if (TIME_IS_UP.equals(next)) {
            return timeIsUp(id);
        }
        return Response.seeOther(
                        next == null || next.equals(CHECK)
                                ? URI.create("/attempts/" + id + "/check")
                                : URI.create("/attempts/" + id + "?question=" + Turn.number(next)))
                .build();
    }

    /** Saves one answer as soon as it is chosen, and says so. */
    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath long id, MultivaluedMap<String, String> form) {
        Saved saved = save(id, form);
        if (saved.submitted()) {
            notices.say(saved.whyTooLate());
            return Response.noContent()
                    .header("HX-Redirect", "/attempts/" + id + "/result")
                    .build();
        }
        if (saved.reading()) {
            return Response.noContent().header("HX-Redirect", "/attempts/" + id).build();
        }
        Sitting sitting = taking.sitting(account.id(), id).orElseThrow(AttemptViews::missing);
        List<KeptField> answers = KeptField.of(sitting.paper().items());
        return Response.ok(new SavedNow(sitting, "Saved " + Moments.clockTime(saved.at()), answers, saved.older()))
                .build();
    }

    @GET
    @Path(CHECK)
    public Response check(@RestPath long id) {
        Sitting sitting = taking.sitting(account.id(), id).orElseThrow(AttemptViews::missing);
        if (sitting.submitted() || sitting.reading()) {
            return Response.seeOther(pageOf(id)).build();
        }
        return Response.ok(new Check(sitting)).build();
    }

    @POST
    @PermitAll
    @Path("submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@RestPath long id, MultivaluedMap<String, String> form) {
        return traineeOnly.turnAway("/attempts/" + id + "/submit", null, form).orElseGet(() -> submit(id));
    }

    private Response submit(long id) {
        boolean submitted = taking.submit(account.id(), id).orElseThrow(AttemptViews::missing);
        return submitted ? resultOf(id) : Response.seeOther(pageOf(id)).build();
    }

    @GET
    @Path("result")
    public TemplateInstance result(@RestPath long id) {
        QuizResult result = results.own(account.id(), id).orElseThrow(AttemptViews::missing);
        return new Result(result, id, account.id());
    }

    /** A page has counted down to zero; where its trainee has been given more time meanwhile, it goes on. */
    private Response timeIsUp(long id) {
        if (taking.timeIsUp(account.id(), id).orElseThrow(AttemptViews::missing)) {
            return resultOf(id);
        }
        notices.say("You still have time. Go on.");
        return Response.seeOther(pageOf(id)).build();
    }

    private void sayOlder(Saved saved) {
        if (!saved.older().isEmpty()) {
            notices.say(saved.older().stream().map(OlderAnswer::sentence).collect(Collectors.joining(" ")));
        }
    }

    private Saved save(long id, MultivaluedMap<String, String> form) {
        return taking.save(account.id(), id, (@Nullable String field) -> form.getFirst(field))
                .orElseThrow(AttemptViews::missing);
    }

    private static Response questionOf(long id, int number) {
        return Response.seeOther(URI.create("/attempts/" + id + "?question=" + number + "#asked-" + number))
                .build();
    }

    private static Response resultOf(long id) {
        return Response.seeOther(URI.create("/attempts/" + id + "/result")).build();
    }
}
