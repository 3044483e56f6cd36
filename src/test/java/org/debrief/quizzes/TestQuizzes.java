package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.ToLongFunction;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.debrief.questions.TestBank;

/** Makes instructors with published quizzes, for tests of pages. */
@ApplicationScoped
public class TestQuizzes {

    public static final QuizSettings WITH_ARTICLE = QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.OPEN, 1, 60);
    public static final QuizSettings ONE_PER_PAGE =
            QuizSettings.test(QuizLayout.ONE_PER_PAGE, ArticleAccess.CLOSED, 2, null);

    @Inject
    TestPeople people;

    @Inject
    Cohorts cohorts;

    @Inject
    QuestionBank bank;

    @Inject
    TestBank testBank;

    @Inject
    QuizMaking making;

    @Inject
    QuizRows rows;

    /** An instructor with a cohort of one trainee, who has a quiz of three questions. */
    public record Classroom(Person instructor, CohortSummary cohort, Person trainee, long quizId, long briefingId) {}

    public Classroom classroom(QuizSettings settings) {
        return classroom(settings, true);
    }

    /** The same with a question in each format. */
    public Classroom everyFormat(QuizSettings settings) {
        return classroom(settings, true, testBank::everyFormat);
    }

    public Classroom classroom(QuizSettings settings, boolean published) {
        return classroom(settings, published, testBank::harbourTalks);
    }

    private Classroom classroom(QuizSettings settings, boolean published, ToLongFunction<Person> content) {
        Person instructor = people.instructor();
        CohortSummary cohort = cohorts.create(instructor.id(), "Evening class");
        Person trainee = people.trainee();
        people.join(cohort.id(), trainee);
        long briefing = content.applyAsLong(instructor);
        List<Long> versions = bank.approved(instructor.id()).stream()
                .map(BankQuestion::versionId)
                .toList();
        long quiz = making.create(
                instructor.id(), new NewQuiz("Harbour quiz", versions, settings, cohort.id(), null), published);
        return new Classroom(instructor, cohort, trainee, quiz, briefing);
    }

    public Person anotherTrainee(Classroom classroom) {
        Person trainee = people.trainee();
        people.join(classroom.cohort().id(), trainee);
        return trainee;
    }

    public void close(Classroom classroom) {
        making.close(classroom.instructor().id(), classroom.quizId());
    }

    public int quizCount(Person instructor) {
        return rows.of(instructor.id()).size();
    }

    public List<BankQuestion> questions(Classroom classroom) {
        return bank.approved(classroom.instructor().id());
    }
}
