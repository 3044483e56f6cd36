package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;

/** Gives a question its tags, if it can have them. */
@ApplicationScoped
class Tagging {

    @Inject
    StoredQuestions questions;

    @Inject
    StoredTags tags;

    /**
     * The tags of an instructor's question.
     *
     * @throws NotFoundException when the instructor has no such question
     */
    List<String> of(long instructorId, long questionId) {
        mustBe(instructorId, questionId);
        return tags.of(questionId);
    }

    /**
     * Gives an instructor's question exactly these tags.
     *
     * @param names as {@link TagNames#of} gives them
     * @return a plain sentence, where it cannot have them; then nothing is changed
     * @throws NotFoundException when the instructor has no such question
     */
    @Transactional
    Optional<String> set(long instructorId, long questionId, List<String> names) {
        mustBe(instructorId, questionId);
        Optional<String> problem = TagNames.problem(names);
        if (problem.isEmpty()) {
            tags.set(instructorId, questionId, names);
        }
        return problem;
    }

    /** What is kept in reserve is not there before it is brought out. */
    private void mustBe(long instructorId, long questionId) {
        boolean there = questions
                .ownedBy(instructorId, questionId)
                .filter(current -> current.question().status != QuestionStatus.SPARE)
                .isPresent();
        if (!there) {
            throw new NotFoundException("You have no such question.");
        }
    }
}
