package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.TestQuizzes.Classroom;

/** A trainee who asks every route of the product what it tells about their attempt at a quiz of every format. */
final class EveryRoute {

    private static final int FORBIDDEN = 403;

    private static final List<Route> ROUTES = Route.all();

    /** Of each question what tells its key, its reasons and its passage; some have no text that only the key has. */
    private static final List<Secrets> SECRETS = List.of(
            new Secrets(
                    List.of(),
                    List.of("REASON for Ana Ruiz", "EXPLANATION of Who leads"),
                    List.of(),
                    List.of("Ana Ruiz, who leads")),
            new Secrets(
                    List.of("more than 4,200"),
                    List.of("EXPLANATION of How many"),
                    List.of("REASON for 4,200"),
                    List.of()),
            new Secrets(
                    List.of(">12 March 2026<"),
                    List.of("EXPLANATION of Until"),
                    List.of("REASON for 12 March"),
                    List.of()),
            new Secrets(List.of(), List.of("REASON for True", "EXPLANATION of True"), List.of(), List.of()),
            new Secrets(List.of("Left over"), List.of("EXPLANATION of Who made"), List.of("REASON for Tom"), List.of()),
            new Secrets(
                    List.of("In the right order"),
                    List.of("REASON for the second", "EXPLANATION of What is the order"),
                    List.of(),
                    List.of()));

    private static final List<String> MARKS_SIGNS = List.of(
            "is-wrong", "chip-bad", ">Wrong<", ">Right<", "Partly right", "Read as", "\"share\":", "\"right\":");
    private static final List<String> SCORE_SIGNS = List.of(
            "score-figure",
            "skill-results",
            "of 6 right",
            "of 6 marks",
            "Passed",
            "Not passed",
            "\"marks\":",
            "\"percent\":");
    private static final List<String> KEY_SIGNS = List.of(">Right answer<", "\"key\":", ">Left over<");
    private static final List<String> EXPLANATION_SIGNS = List.of("REASON", "EXPLANATION", "\"why\":");
    private static final List<String> PASSAGE_SIGNS =
            List.of("<mark", "passage-number", "\"passage\":", "articleTitle");

    /** What says right by itself, and what says it of the key. */
    private static final List<String> RIGHT_SIGNS = List.of("is-key", "chip-good");

    /** @param reasonsOfKey reasons of options that are there only where the key is */
    private record Secrets(
            List<String> key, List<String> explanation, List<String> reasonsOfKey, List<String> passage) {}

    private final Classroom classroom;
    private final List<BankQuestion> questions;
    private final TraineeBrowser trainee;
    private final String attempt;

    /** What no trainee may ask at all; asked once, for that changes with neither attempt nor quiz. */
    private static final Set<Route> REFUSED = ConcurrentHashMap.newKeySet();

    EveryRoute(Classroom classroom, List<BankQuestion> questions) {
        this.classroom = classroom;
        this.questions = questions;
        trainee = new TraineeBrowser(classroom.trainee());
        attempt = trainee.start(classroom.quizId());
        trainee.browser()
                .post(attempt, "q1", "a", "q2", "4200", "q3", "3 May 2024", "q4", "a", "q5-1", "a", "q6-1", "1");
    }

    void check(int question) {
        trainee.browser().post(attempt + "/check/" + question).then().statusCode(303);
    }

    void submit() {
        trainee.submit(attempt).then().statusCode(303);
    }

    /** Asks them all at this moment; where one question is checked, that is the first one. */
    void assertTellsNoMoreThan(ReviewMoment moment, ReviewPolicy policy) {
        ReviewScope scope = ReviewScope.of(policy, moment);
        ReviewScope ofOthers = moment == ReviewMoment.CHECKED ? ReviewScope.of(policy, ReviewMoment.TAKING) : scope;
        List<String> forbidden = new ArrayList<>(forbidden(moment, scope));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < SECRETS.size(); i++) {
            sort(SECRETS.get(i), i == 0 ? scope : ofOthers, expected, forbidden);
        }
        for (BankQuestion question : questions) {
            question.options().stream().map(BankOption::id).map(String::valueOf).forEach(forbidden::add);
        }
        StringBuilder all = new StringBuilder();
        for (Route route : ROUTES) {
            for (Response response : ask(route, moment)) {
                String bytes =
                        response.getHeaders() + "\n" + response.asString().replaceAll("\"\\w+\":null", "");
                assertThat(bytes).as("%s at %s with %s", route, moment, policy).doesNotContain(forbidden);
                all.append(bytes);
            }
        }
        expected.add("Harbour quiz");
        assertThat(all).contains(expected);
    }

    private static List<String> forbidden(ReviewMoment moment, ReviewScope scope) {
        List<String> forbidden = new ArrayList<>();
        if (!scope.marks()) {
            forbidden.addAll(MARKS_SIGNS);
        }
        if (!scope.marks() || moment.compareTo(ReviewMoment.SUBMITTED) < 0) {
            forbidden.addAll(SCORE_SIGNS);
        }
        if (!scope.key()) {
            forbidden.addAll(KEY_SIGNS);
        }
        if (!scope.marks() && !scope.key()) {
            forbidden.addAll(RIGHT_SIGNS);
        }
        if (!scope.explanation()) {
            forbidden.addAll(EXPLANATION_SIGNS);
        }
        if (!scope.passage()) {
            forbidden.addAll(PASSAGE_SIGNS);
        }
        return forbidden;
    }

    private static void sort(Secrets secrets, ReviewScope scope, List<String> expected, List<String> forbidden) {
        (scope.key() ? expected : forbidden).addAll(secrets.key());
        (scope.explanation() ? expected : forbidden).addAll(secrets.explanation());
        (scope.key() && scope.explanation() ? expected : forbidden).addAll(secrets.reasonsOfKey());
        (scope.passage() ? expected : forbidden).addAll(secrets.passage());
    }

    private List<Response> ask(Route route, ReviewMoment moment) {
        String address = route.filled(this::value);
        if (REFUSED.contains(route) || changesTooMuch(address, moment)) {
            return List.of();
        }
        List<Response> answers = answers(route, address);
        if (answers.get(0).statusCode() == FORBIDDEN) {
            REFUSED.add(route);
        }
        return answers;
    }

    private List<Response> answers(Route route, String address) {
        if (route.isApi()) {
            return List.of(api(route.json() || !route.method().equals("GET")).request(route.method(), address));
        }
        if (!route.method().equals("GET")) {
            return List.of(trainee.browser().post(address, "q1", "b", "q2", "17", "q6-1", "2", "go", "check"));
        }
        List<Response> pages = new ArrayList<>(List.of(trainee.browser().get(address)));
        if (address.equals(attempt)) {
            for (int number = 2; number <= questions.size(); number++) {
                pages.add(trainee.browser().get(attempt + "?question=" + number));
            }
        }
        return pages;
    }

    /** What ends the attempt or the session, and, while nothing is checked yet, what checks. */
    private boolean changesTooMuch(String address, ReviewMoment moment) {
        return address.endsWith("/submit")
                || address.equals("/sign-out")
                || address.equals("/api/v1/account/sessions")
                || (moment == ReviewMoment.TAKING && (address.endsWith("/check/1") || address.endsWith("/1/check")));
    }

    private RequestSpecification api(boolean body) {
        Person person = classroom.trainee();
        RequestSpecification request = TestPeople.as(person);
        return body ? request.contentType("application/json").body(Map.of("text", "17")) : request;
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "attempts/id", "attempts/attempt" -> attempt.replaceAll("\\D", "");
            case "quizzes/id" -> String.valueOf(classroom.quizId());
            case "briefings/id" -> String.valueOf(classroom.briefingId());
            // Always missed, and so in the drill from when the quiz tells what is right.
            case "drill/question" -> String.valueOf(questions.get(2).questionId());
            case "questions/id" -> String.valueOf(questions.get(0).questionId());
            case "cohorts/id" -> String.valueOf(classroom.cohort().id());
            default -> "1";
        };
    }
}
