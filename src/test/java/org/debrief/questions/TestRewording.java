package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.debrief.people.Person;

/** Gives questions a newer wording, for tests. */
@ApplicationScoped
public class TestRewording {

    @Inject
    StoredQuestions questions;

    @Inject
    Reviewing reviewing;

    public void stem(Person instructor, long questionId, String stem) {
        StoredQuestions.Current current =
                questions.ownedBy(instructor.id(), questionId).orElseThrow();
        Wording before = current.version().wording();
        reviewing.reword(
                instructor.id(),
                questionId,
                current.question().lock,
                current.version().revisionId,
                new Wording(
                        before.kind(),
                        before.format(),
                        before.difficulty(),
                        stem,
                        before.options(),
                        before.evidence(),
                        before.explanation(),
                        before.typed()));
    }
}
