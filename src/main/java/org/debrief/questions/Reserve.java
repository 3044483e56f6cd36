package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.debrief.reading.TextSpan;

/** The questions in reserve: other ways to ask about a passage, brought out when an instructor asks for them. */
@ApplicationScoped
@Transactional
class Reserve {

    private static final int AT_ONCE = 5;

    @Inject
    StoredQuestions questions;

    /** Those that ask about a passage of the briefing. For callers that have already checked who may see it. */
    List<StoredQuestions.Current> about(long briefingId, long revisionId, TextSpan passage) {
        return questions.sparesOf(briefingId).stream()
                .filter(spare -> spare.version().revisionId == revisionId && touches(spare, passage))
                .toList();
    }

    /** Whether there is another way to ask about the passage of a question. */
    static boolean hasOther(List<StoredQuestions.Current> spares, StoredQuestions.Current question) {
        return question.question().status == QuestionStatus.DRAFT
                && spares.stream().anyMatch(spare -> sharesThePassage(spare, question));
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
        List<StoredQuestions.Current> others = questions.sparesOf(shown.question().briefingId).stream()
                .filter(spare -> sharesThePassage(spare, shown))
                .toList();
        Optional<StoredQuestions.Current> next = others.stream()
                .filter(spare -> spare.question().id > questionId)
                .findFirst()
                .or(() -> others.stream().findFirst());
        next.ifPresent(spare -> {
            shown.question().status = QuestionStatus.SPARE;
            spare.question().status = QuestionStatus.DRAFT;
        });
        return next.flatMap(spare -> questions.ownedBy(instructorId, spare.question().id));
    }

    /**
     * Brings out some more questions of a briefing, first those about passages that none asks about yet. For callers that
     * have already checked who may see it.
     *
     * @return how many; 0 where the reserve is empty
     */
    int bringOut(long briefingId) {
        List<StoredQuestions.Current> shown = questions.ofBriefing(briefingId).stream()
                .filter(current -> current.question().status != QuestionStatus.REJECTED)
                .toList();
        List<StoredQuestions.Current> spares = questions.sparesOf(briefingId);
        List<StoredQuestions.Current> fresh = spares.stream()
                .filter(spare -> shown.stream().noneMatch(current -> sharesThePassage(spare, current)))
                .toList();
        List<StoredQuestions.Current> chosen =
                (fresh.isEmpty() ? spares : fresh).stream().limit(AT_ONCE).toList();
        chosen.forEach(spare -> spare.question().status = QuestionStatus.DRAFT);
        return chosen.size();
    }

    private static boolean sharesThePassage(StoredQuestions.Current spare, StoredQuestions.Current question) {
        TextSpan passage = question.version().evidence();
        return passage != null
                && spare.version().revisionId == question.version().revisionId
                && touches(spare, passage);
    }

    private static boolean touches(StoredQuestions.Current spare, TextSpan passage) {
        return spare.version().evidence() != null
                && Objects.requireNonNull(spare.version().evidence()).overlaps(passage);
    }
}
