package org.debrief.reports;

import java.util.List;
import java.util.Locale;
import org.debrief.people.CohortSummary;
import org.debrief.people.Person;

/**
 * Everything that an instructor reads about one trainee across their own quizzes.
 *
 * @param cohorts the instructor's that the trainee is in
 * @param quizzes in the order in which they were published
 * @param own the trainee's skills
 * @param peers the skills of all who took the same quizzes, the trainee among them
 * @param byQuiz the trainee's skills in each quiz that they submitted
 * @param missed the questions most worth asking again, the worst first
 */
record TraineeReport(
        Person trainee,
        List<CohortSummary> cohorts,
        List<TraineeQuiz> quizzes,
        SkillLine own,
        SkillLine peers,
        List<SkillLine> byQuiz,
        List<MissedQuestion> missed) {

    public SkillTrend trend() {
        return SkillTrend.of(byQuiz);
    }

    public SkillBars bars() {
        return SkillBars.of(List.of(own));
    }

    public List<SkillLine> compared() {
        return List.of(own, peers);
    }

    /** What to drill, in one sentence; empty where nothing was asked. */
    public String advice() {
        return own.weakest()
                .map(figure -> {
                    String share = figure.percentText() + " right, " + figure.basis();
                    if (Double.valueOf(100).equals(figure.percent())) {
                        return "Nothing is weak: every kind of fact that was asked was right.";
                    }
                    return "Weakest: " + figure.skill().words().toLowerCase(Locale.ROOT) + " (" + share + ")."
                            + (figure.isFew() ? " There are few answers yet, so this is a hint, no more." : "");
                })
                .orElse("");
    }
}
