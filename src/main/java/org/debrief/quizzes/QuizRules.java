package org.debrief.quizzes;

import java.util.Collection;
import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;

/** What every quiz keeps to, a new one and one that is changed. */
final class QuizRules {

    static final int LONGEST_TITLE = 200;
    static final int MOST_QUESTIONS = 100;

    private QuizRules() {}

    static String title(String typed, Problems problems) {
        String title = typed.strip();
        if (PlainText.isNone(title)) {
            problems.add("title", "The title has a character that is no text. Write it again.");
        } else if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            problems.add("title", "Give the quiz a title of 1 to " + LONGEST_TITLE + " characters.");
        }
        return title;
    }

    static void size(Collection<Long> questions, Problems problems) {
        if (questions.isEmpty()) {
            problems.add("questions", "Tick at least one question.");
        } else if (questions.size() > MOST_QUESTIONS) {
            problems.add("questions", "Tick at most " + MOST_QUESTIONS + " questions.");
        }
    }
}
