package org.debrief.quizzes;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.people.Cohorts;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Quizzes for an instructor's programs. */
@Path("/api/v1/quizzes")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizApi {

    private static final int UNPROCESSABLE = 422;

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

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a quiz, as a draft")
    public Response create(@Nullable QuizRequest request) {
        if (request == null) {
            throw new ClientErrorException("Send a JSON object with the quiz's title and questions.", UNPROCESSABLE);
        }
        List<BankQuestion> asked = asked(request.questions() == null ? List.of() : request.questions());
        List<String> versions =
                asked.stream().map(q -> String.valueOf(q.versionId())).toList();
        QuizFormCheck check = new QuizFormCheck(
                request.form(versions), asked, cohorts.offeredTo(account.id()), request.namesACohort());
        NewQuiz quiz = check.quiz()
                .orElseThrow(() -> new ClientErrorException(
                        String.join(" ", check.problems().all().values()), UNPROCESSABLE));
        long id = making.create(account.id(), quiz, false);
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

    private QuizView view(long id) {
        return QuizView.of(quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing));
    }

    private List<BankQuestion> asked(List<Long> questionIds) {
        Map<Long, BankQuestion> approved = bank.approved(account.id()).stream()
                .collect(Collectors.toMap(BankQuestion::questionId, Function.identity()));
        List<BankQuestion> asked = new ArrayList<>();
        for (Long id : questionIds.stream().distinct().toList()) {
            BankQuestion question = approved.get(id);
            if (question == null) {
                throw new ClientErrorException("You have no approved question " + id + ".", UNPROCESSABLE);
            }
            asked.add(question);
        }
        return asked;
    }
}
