package org.debrief.quizzes;

import java.util.List;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/** Gives marks: one for the key, none for anything else. */
final class Grading {

    private Grading() {}

    static int marks(BankQuestion question, Answers answers) {
        return question.options().stream().filter(BankOption::key).anyMatch(key -> answers.chose(question, key))
                ? 1
                : 0;
    }

    static int marks(List<BankQuestion> questions, Answers answers) {
        return questions.stream().mapToInt(q -> marks(q, answers)).sum();
    }

    static int maxMarks(List<BankQuestion> questions) {
        return questions.size();
    }
}
