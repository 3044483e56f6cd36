package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.Person;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.debrief.quizzes.KnownTrainees;
import org.debrief.quizzes.Rulings;

/** Puts together what an instructor reads about one trainee, out of the instructor's own quizzes alone. */
@ApplicationScoped
class TraineeReports {

    /** With more, nobody knows where to begin. */
    private static final int MOST_MISSED = 12;

    @Inject
    KnownTrainees trainees;

    @Inject
    StoredTraineeResults results;

    @Inject
    StoredSkills skills;

    @Inject
    Cohorts cohorts;

    @Inject
    QuestionBank bank;

    @Inject
    Briefings briefings;

    @Inject
    Rulings rulings;

    /** The report; empty where the instructor has no such trainee. */
    @Transactional
    Optional<TraineeReport> of(long instructorId, long traineeId) {
        return trainees.find(instructorId, traineeId).map(trainee -> report(instructorId, trainee));
    }

    private TraineeReport report(long instructorId, Person trainee) {
        SkillScope own = SkillScope.ofTrainee(instructorId, trainee.id());
        return new TraineeReport(
                trainee,
                cohorts(instructorId, trainee.id()),
                results.quizzes(instructorId, trainee.id()),
                skills.together(own).named(trainee.name()),
                skills.together(SkillScope.ofPeers(instructorId, trainee.id())).named("All who took the same quizzes"),
                skills.byQuiz(own),
                missed(instructorId, trainee.id()));
    }

    private List<CohortSummary> cohorts(long instructorId, long traineeId) {
        Set<Long> ids = cohorts.idsWithMember(traineeId);
        return cohorts.ownedBy(instructorId).stream()
                .filter(cohort -> ids.contains(cohort.id()))
                .toList();
    }

    private List<MissedQuestion> missed(long instructorId, long traineeId) {
        List<StoredTraineeResults.Missed> missed = results.missed(instructorId, traineeId, MOST_MISSED);
        Map<Long, BankQuestion> questions =
                bank
                        .versions(missed.stream()
                                .map(StoredTraineeResults.Missed::version)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(BankQuestion::versionId, question -> question));
        return missed.stream()
                .flatMap(each ->
                        Stream.ofNullable(questions.get(each.version())).map(question -> question(each, question)))
                .toList();
    }

    private MissedQuestion question(StoredTraineeResults.Missed missed, BankQuestion question) {
        BriefingSummary briefing = briefings.atRevision(question.revisionId());
        return new MissedQuestion(
                question,
                briefing.title(),
                missed.missed(),
                missed.asked(),
                rulings.of(missed.quiz()).ruled(question).rightAnswers(),
                question.evidence() == null ? null : question.evidence().of(briefing.text()));
    }
}
