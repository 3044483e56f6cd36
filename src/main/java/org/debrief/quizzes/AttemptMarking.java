package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.debrief.questions.QuestionBank;

/**
 * Writes the marks of an attempt and of each of its answers by what is ruled now. The caller holds the attempt until its
 * transaction ends: a ruling that comes at the same moment waits for it, and then finds it.
 */
@ApplicationScoped
class AttemptMarking {

    @Inject
    QuestionBank bank;

    @Inject
    StoredAnswers answers;

    @Inject
    Rulings rulings;

    void mark(Attempt held) {
        mark(held, questions(held), answers.of(held.id));
    }

    /** The questions that an attempt asks, as they are ruled now. */
    List<RuledQuestion> questions(Attempt attempt) {
        return rulings.of(attempt.quizId).ruled(bank.versions(List.copyOf(attempt.paper)));
    }

    private void mark(Attempt held, List<RuledQuestion> questions, Answers given) {
        for (Response response : answers.responses(held.id)) {
            response.marks = questions.stream()
                    .filter(question -> question.versionId() == response.questionVersionId)
                    .findFirst()
                    .map(question -> Grading.marks(question, given))
                    .orElse(null);
        }
        held.marks = Grading.marks(questions, given);
        held.maxMarks = Math.max(1, Grading.maxMarks(questions));
    }
}
