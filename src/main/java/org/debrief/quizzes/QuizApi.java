package org.debrief.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.pages.Problems;
import org.debrief.people.Cohorts;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Quizzes for an instructor's programs. */
@Path("/api/v1/quizzes")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizApi {

    private static final Set<String> NEW = Set.of("title", "questions", "cohort", "newCohort");

    @Inject
    Quizzes quizzes;

    @Inject
    QuizMaking making;

    @Inject
    QuestionBank bank;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a quiz, as a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = QuizRequest.class)))
    public Response create(@Nullable JsonNode sent) {
        QuizJson json = new QuizJson(sent, NEW);
        List<BankQuestion> asked = asked(json.ids("questions"));
        Set<String> versions =
                asked.stream().map(q -> String.valueOf(q.versionId())).collect(Collectors.toSet());
        QuizForm form = new QuizForm(
                json.text("title"),
                versions,
                Set.of(),
                json.text("cohort"),
                json.text("newCohort"),
                json.settings(SettingsForm.usual(TimeZones.UTC)));
        boolean cohortNamed = !form.cohort().isBlank() || !form.newCohort().isBlank();
        QuizFormCheck check =
                new QuizFormCheck(form, asked, cohorts.offeredTo(account.id()), cohortNamed, clock.instant());
        Optional<NewQuiz> quiz = check.quiz();
        refuse(json.problems(), check.problems());
        long id = making.create(account.id(), quiz.orElseThrow(), false);
        return Response.created(URI.create("/api/v1/quizzes/" + id))
                .entity(view(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a quiz")
    public QuizView read(@RestPath long id) {
        return view(id);
    }

    @POST
    @Path("{id}/publish")
    @Operation(summary = "Publish a draft, or open a closed quiz again")
    public QuizView publish(@RestPath long id) {
        if (!making.publish(account.id(), id)) {
            throw QuizPages.missing();
        }
        return view(id);
    }

    private static void refuse(Problems... found) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Problems problems : found) {
            problems.all().forEach(sentences::putIfAbsent);
        }
        if (!sentences.isEmpty()) {
            throw new ClientErrorException(String.join(" ", sentences.values()), QuizJson.UNPROCESSABLE);
        }
    }

    private QuizView view(long id) {
        return QuizView.of(quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing));
    }

    private List<BankQuestion> asked(List<Long> questionIds) {
        Map<Long, BankQuestion> approved = bank.approved(account.id()).stream()
                .collect(Collectors.toMap(BankQuestion::questionId, Function.identity()));
        List<BankQuestion> asked = new ArrayList<>();
        for (Long id : questionIds) {
            BankQuestion question = approved.get(id);
            if (question == null) {
                throw new ClientErrorException("You have no approved question " + id + ".", QuizJson.UNPROCESSABLE);
            }
            asked.add(question);
        }
        return asked;
    }
}
