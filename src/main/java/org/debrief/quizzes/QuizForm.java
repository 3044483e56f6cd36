package org.debrief.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.questions.BankQuestion;

/**
 * The form for a new quiz as it was typed, right or wrong.
 *
 * @param questions the ticked questions, by version
 * @param briefings the briefings of which all questions are ticked
 */
record QuizForm(
        String title,
        Set<String> questions,
        Set<String> briefings,
        String cohort,
        String newCohort,
        SettingsForm settings) {

    /** A form with nothing typed yet and these questions ticked. */
    static QuizForm blank(String title, Collection<BankQuestion> ticked, String cohort, SettingsForm settings) {
        Set<String> versions =
                ticked.stream().map(q -> String.valueOf(q.versionId())).collect(Collectors.toSet());
        return new QuizForm(title, versions, Set.of(), cohort, "", settings);
    }

    static QuizForm sent(MultivaluedMap<String, String> fields, SettingsForm usual) {
        return new QuizForm(
                text(fields, "title"),
                Set.copyOf(fields.getOrDefault("question", List.of())),
                Set.copyOf(fields.getOrDefault("briefing", List.of())),
                text(fields, "cohort"),
                text(fields, "newCohort"),
                usual.sent(fields));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String sent = fields.getFirst(name);
        return sent == null ? "" : sent;
    }

    public boolean picks(BankQuestion question) {
        return questions.contains(String.valueOf(question.versionId()))
                || briefings.contains(String.valueOf(question.briefingId()));
    }

    /** Whether a group of questions is unfolded: where something is ticked, or the first when nothing is. */
    public boolean opens(QuestionGroup group, List<QuestionGroup> all) {
        boolean nothingTicked = all.stream().noneMatch(this::picksSomeOf);
        return picksSomeOf(group) || (nothingTicked && group.equals(all.get(0)));
    }

    private boolean picksSomeOf(QuestionGroup group) {
        return group.questions().stream().anyMatch(this::picks);
    }

    public boolean isFor(long cohortId) {
        return cohort.equals(String.valueOf(cohortId));
    }
}
