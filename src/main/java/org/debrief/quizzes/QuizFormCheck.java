package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;
import org.debrief.people.CohortSummary;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** Turns a sent form into a quiz, or says for each field what to do. */
final class QuizFormCheck {

    private static final int LONGEST_COHORT_NAME = 100;

    private final QuizForm form;
    private final List<BankQuestion> bank;
    private final List<CohortSummary> cohorts;
    private final boolean cohortNeeded;
    private final Instant now;
    private final Problems problems = Problems.none();

    /**
     * Checks {@code form} against what the instructor has.
     *
     * @param cohortNeeded whether a form that names no cohort is incomplete
     */
    QuizFormCheck(
            QuizForm form, List<BankQuestion> bank, List<CohortSummary> cohorts, boolean cohortNeeded, Instant now) {
        this.form = form;
        this.bank = bank;
        this.cohorts = cohorts;
        this.cohortNeeded = cohortNeeded;
        this.now = now;
    }

    Problems problems() {
        return problems;
    }

    /** The quiz, or nothing when there are {@link #problems()}. */
    Optional<NewQuiz> quiz() {
        String title = QuizRules.title(form.title(), problems);
        List<Long> picked = picked();
        String newCohort = newCohort();
        Long cohort = newCohort == null ? cohort() : null;
        QuizSettings settings = new SettingsCheck(form.settings(), null, now, problems).settings();
        return problems.isEmpty()
                ? Optional.of(new NewQuiz(title, picked, settings, cohort, newCohort))
                : Optional.empty();
    }

    /** Only what is in the instructor's own bank counts, whatever the form says. */
    private List<Long> picked() {
        List<Long> picked =
                bank.stream().filter(form::picks).map(BankQuestion::versionId).toList();
        QuizRules.size(picked, problems);
        return picked;
    }

    private @Nullable String newCohort() {
        String name = form.newCohort().strip();
        if (PlainText.isNone(name)) {
            problems.add("newCohort", "The name has a character that is no text. Write it again.");
        } else if (name.length() > LONGEST_COHORT_NAME) {
            problems.add("newCohort", "Give the cohort a name of 1 to " + LONGEST_COHORT_NAME + " characters.");
        }
        return name.isEmpty() ? null : name;
    }

    private @Nullable Long cohort() {
        Optional<Long> chosen =
                cohorts.stream().map(CohortSummary::id).filter(form::isFor).findFirst();
        if (chosen.isEmpty() && cohortNeeded) {
            if (cohorts.isEmpty()) {
                problems.add("newCohort", "Name the cohort that gets the quiz.");
            } else {
                problems.add("cohort", "Choose a cohort, or name a new one beside it.");
            }
        }
        return chosen.orElse(null);
    }
}
