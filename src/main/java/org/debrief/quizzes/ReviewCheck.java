package org.debrief.quizzes;

import java.util.Optional;
import org.debrief.pages.Problems;

/** Reads what is shown when, and says where that would contradict itself. */
final class ReviewCheck {

    private final SettingsForm form;
    private final QuizMode mode;
    private final Problems problems;

    ReviewCheck(SettingsForm form, QuizMode mode, Problems problems) {
        this.form = form;
        this.mode = mode;
        this.problems = problems;
    }

    /** The policy, with what is usual for the mode in place of what is wrong. */
    ReviewPolicy policy() {
        Optional<ReviewPreset> preset = SettingsCheck.oneOf(ReviewPreset.class, form.of(SettingsForm.REVIEW));
        if (preset.isEmpty()) {
            problems.add(SettingsForm.REVIEW, SettingsCheck.unknown(ReviewPreset.class, SettingsForm.REVIEW));
        }
        ReviewPolicy known = preset.orElse(ReviewPreset.USUAL).policy(mode);
        return known == null ? chosen() : known;
    }

    private ReviewPolicy chosen() {
        ReviewPolicy usual = ReviewPreset.usual(mode);
        ReviewPolicy chosen = new ReviewPolicy(
                moment("answers", usual.answers()),
                moment("marks", usual.marks()),
                moment("key", usual.key()),
                moment("explanation", usual.explanation()),
                moment("passage", usual.passage()));
        contradict("key", chosen.key(), chosen.marks(), "the marks", "The right answers tell");
        contradict(
                "key", chosen.key(), chosen.answers(), "the trainee’s own answers", "The right answers stand beside");
        contradict("explanation", chosen.explanation(), chosen.key(), "the right answers", "The explanations tell");
        return chosen;
    }

    private ShownFrom moment(String thing, ShownFrom usual) {
        String field = fieldOf(thing);
        if (form.of(field).isEmpty()) {
            return usual;
        }
        Optional<ShownFrom> moment = SettingsCheck.oneOf(ShownFrom.class, form.of(field));
        if (moment.isEmpty()) {
            problems.add(field, SettingsCheck.unknown(ShownFrom.class, thing));
        } else if (moment.get() == ShownFrom.DURING && mode == QuizMode.TEST) {
            problems.add(
                    field,
                    "In a test nothing is told before it is submitted. Choose a later moment, or make the quiz practice.");
        }
        return moment.orElse(usual);
    }

    /** What gives {@code other} away is shown no earlier. */
    private void contradict(String thing, ShownFrom from, ShownFrom other, String otherWords, String reason) {
        if (from.compareTo(other) < 0) {
            problems.add(fieldOf(thing), reason + " " + otherWords + ". Show them no earlier than those.");
        }
    }

    private static String fieldOf(String thing) {
        return SettingsForm.SHOWN.getOrDefault(thing, thing);
    }
}
