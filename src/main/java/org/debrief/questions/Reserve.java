package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.briefings.Briefings;
import org.debrief.reading.TextSpan;

/** The questions in reserve: other ways to ask about a passage, brought out when an instructor asks for them. */
@ApplicationScoped
@Transactional
class Reserve {

    private static final int AT_ONCE = 5;

    @Inject
    EntityManager database;

    @Inject
    StoredQuestions questions;

    @Inject
    Briefings briefings;

    /** Those that ask about a passage of the briefing. For callers that have already checked who may see it. */
    List<StoredQuestions.Current> about(long briefingId, long revisionId, TextSpan passage) {
        Set<Long> there = questions.placed(briefingId, revisionId).stream()
                .filter(placed -> placed.isSpare() && placed.touches(passage))
                .map(Placed::id)
                .collect(Collectors.toSet());
        return there.isEmpty()
                ? List.of()
                : questions.sparesOf(briefingId).stream()
                        .filter(spare -> there.contains(spare.question().id))
                        .toList();
    }

    /** The other ways to ask about the passage of a question, of all that rest on the newest text. */
    static List<Long> others(List<Placed> placed, long questionId) {
        return placed.stream()
                .filter(question -> question.id() == questionId)
                .flatMap(question -> placed.stream().filter(p -> p.isSpare() && p.sharesThePassage(question)))
                .map(Placed::id)
                .toList();
    }

    /**
     * Puts another question about the same passage in the place of a draft, which goes into the reserve; asked again and
     * again it goes through all of them.
     *
     * @return what stands there now, empty where there is no other
     * @throws OptimisticLockException when somebody has changed or decided upon the question meanwhile
     */
    Optional<StoredQuestions.Current> instead(long instructorId, long questionId, int lock) {
        StoredQuestions.Current shown =
                questions.ownedBy(instructorId, questionId).orElseThrow();
        if (shown.question().lock != lock || shown.question().status != QuestionStatus.DRAFT) {
            throw new OptimisticLockException("Question " + questionId + " is not as it was.");
        }
        List<Long> others = others(placed(shown.question().briefingId), questionId);
        Optional<StoredQuestions.Current> next = others.stream()
                .filter(id -> id > questionId)
                .findFirst()
                .or(() -> others.stream().findFirst())
                .flatMap(id -> questions.ownedBy(instructorId, id));
        next.ifPresent(spare -> {
            shown.question().status = QuestionStatus.SPARE;
            spare.question().status = QuestionStatus.DRAFT;
        });
        return next;
    }

    /**
     * Brings out some more questions of a briefing, first those about passages that none asks about yet. For callers that
     * have already checked who may see it.
     *
     * @return how many; 0 where the reserve is empty
     */
    int bringOut(long briefingId) {
        List<Placed> placed = placed(briefingId);
        List<Placed> shown = placed.stream()
                .filter(p -> !p.isSpare() && p.status() != QuestionStatus.REJECTED)
                .toList();
        List<Placed> spares = placed.stream().filter(Placed::isSpare).toList();
        List<Placed> fresh = spares.stream()
                .filter(spare -> shown.stream().noneMatch(spare::sharesThePassage))
                .toList();
        List<Placed> chosen =
                (fresh.isEmpty() ? spares : fresh).stream().limit(AT_ONCE).toList();
        chosen.forEach(spare -> database.find(Question.class, spare.id()).status = QuestionStatus.DRAFT);
        return chosen.size();
    }

    /** What rests on a passage that the newest text no longer has is left out. */
    private List<Placed> placed(long briefingId) {
        return questions.placed(briefingId, briefings.newestRevision(briefingId));
    }
}
