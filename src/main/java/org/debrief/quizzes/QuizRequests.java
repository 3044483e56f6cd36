package org.debrief.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
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
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/** Makes and changes quizzes as programs ask for it, by the rules that the forms have. */
@ApplicationScoped
class QuizRequests {

    private static final Set<String> OF_A_NEW_ONE = Set.of("title", "questions", "cohort", "newCohort");
    private static final Set<String> OF_A_CHANGE = Set.of("title", "questions", "newestWordings", "version");

    @Inject
    QuizMaking making;

    @Inject
    Rulings rulings;

    @Inject
    QuizEditing editing;

    @Inject
    QuestionBank bank;

    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    /** Makes a draft and answers its id. */
    long create(long instructorId, @Nullable JsonNode sent) {
        QuizJson json = new QuizJson(sent, OF_A_NEW_ONE);
        List<BankQuestion> asked = asked(json.ids("questions"), List.of(), bank.approved(instructorId));
        QuizForm form = new QuizForm(
                json.text("title"),
                asked.stream().map(q -> String.valueOf(q.versionId())).collect(Collectors.toSet()),
                Set.of(),
                json.text("cohort"),
                json.text("newCohort"),
                json.settings(SettingsForm.usual(TimeZones.UTC)));
        boolean cohortNamed = !form.cohort().isBlank() || !form.newCohort().isBlank();
        QuizFormCheck check =
                new QuizFormCheck(form, asked, cohorts.offeredTo(instructorId), cohortNamed, clock.instant());
        Optional<NewQuiz> quiz = check.quiz();
        refuse(json.problems(), check.problems());
        return making.create(instructorId, quiz.orElseThrow(), false);
    }

    /** Changes what is sent and leaves the rest. */
    void change(long instructorId, QuizSheet quiz, @Nullable JsonNode sent) {
        QuizJson json = new QuizJson(sent, OF_A_CHANGE);
        List<BankQuestion> approved = bank.approved(instructorId);
        List<BankQuestion> asked =
                json.has("questions") ? asked(json.ids("questions"), quiz.questions(), approved) : quiz.questions();
        EditForm form = new EditForm(
                json.has("version") ? json.text("version") : String.valueOf(quiz.lock()),
                json.has("title") ? json.text("title") : quiz.title(),
                asked.stream().map(BankQuestion::versionId).toList(),
                Map.of(),
                Set.of(),
                Set.of(),
                json.settings(SettingsForm.exactly(quiz.settings())));
        EditList list = new EditList(form, quiz, approved);
        if (json.yes("newestWordings")) {
            list.renewAll();
        }
        EditCheck check = new EditCheck();
        Optional<QuizEditing.Change> change =
                check.change(form, list.versions(), rulings.of(quiz.id()), quiz.settings(), clock.instant());
        refuse(json.problems(), check.problems());
        switch (editing.save(instructorId, quiz.id(), form.lock(), change.orElseThrow())) {
            case SAVED -> {}
            case CHANGED_MEANWHILE ->
                throw new ClientErrorException(
                        "The quiz was changed since it was read. Read it again, and send its “version”.",
                        Response.Status.CONFLICT);
            case ARCHIVED -> throw QuizPages.archived();
            case MISSING -> throw QuizPages.missing();
        }
    }

    /** The versions to ask: those that the quiz asks already stay as they are. */
    private static List<BankQuestion> asked(List<Long> ids, List<BankQuestion> here, List<BankQuestion> approved) {
        Map<Long, BankQuestion> known =
                approved.stream().collect(Collectors.toMap(BankQuestion::questionId, Function.identity()));
        here.forEach(question -> known.put(question.questionId(), question));
        List<BankQuestion> asked = new ArrayList<>();
        for (Long id : ids) {
            BankQuestion question = known.get(id);
            if (question == null) {
                throw new ClientErrorException("You have no approved question " + id + ".", QuizJson.UNPROCESSABLE);
            }
            asked.add(question);
        }
        return asked;
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
}
