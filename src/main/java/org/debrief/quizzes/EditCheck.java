package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.pages.Problems;

/** Turns a form that changes a quiz into the change, or says for each field what to do. */
final class EditCheck {

    private final Problems problems = Problems.none();

    Problems problems() {
        return problems;
    }

    /** The change, or nothing when there are {@link #problems()}. */
    Optional<QuizEditing.Change> change(
            EditForm form, List<Long> versions, Rulings.OfQuiz held, QuizSettings before, Instant now) {
        String title = QuizRules.title(form.title(), problems);
        QuizRules.size(versions, problems);
        if (held.counting(versions) == 0) {
            problems.add("questions", "These questions were all dropped. Add one that counts.");
        }
        form.unreadable()
                .forEach(version -> problems.add("place-" + version, "Give a place as a number, 1 for the first."));
        QuizSettings settings = new SettingsCheck(form.settings(), before, now, problems).settings();
        return problems.isEmpty() ? Optional.of(new QuizEditing.Change(title, versions, settings)) : Optional.empty();
    }
}
