package org.debrief.quizzes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an open attempt of a practice quiz shows beside its questions.
 *
 * @param checkable whether answers can be checked: not in a test, and not where nothing would be shown
 * @param feedback by the number of its question, what may be seen of each checked answer now
 * @param withheld what is not shown yet, in plain sentences
 */
record Practice(boolean checkable, Map<Integer, ReviewedQuestion> feedback, List<String> withheld) {

    /** A test, or an attempt that is over. */
    static final Practice NONE = new Practice(false, Map.of(), List.of());

    Practice {
        feedback = Map.copyOf(feedback);
    }

    static boolean isCheckable(QuizSettings settings) {
        return settings.mode() == QuizMode.PRACTICE
                && ReviewScope.of(settings.review(), ReviewMoment.CHECKED).hasFeedback();
    }

    /** Why the question that somebody wanted to check cannot be checked yet; empty for all others. */
    public String problem(PaperItem item, int wanted) {
        if (item.number() != wanted || item.checked()) {
            return "";
        }
        if (!item.isAnswered()) {
            return Checked.UNANSWERED.sentence();
        }
        return item.isTied() ? Checked.TIED.sentence() : "";
    }

    /** What may be seen of the checked answers, by their numbers. */
    List<ReviewedQuestion> inOrder() {
        return feedback.values().stream()
                .sorted(Comparator.comparing(ReviewedQuestion::number))
                .toList();
    }

    /** Null where the answer is not checked, or nothing may be told about it. */
    public @Nullable ReviewedQuestion of(int number) {
        return feedback.get(number);
    }
}
