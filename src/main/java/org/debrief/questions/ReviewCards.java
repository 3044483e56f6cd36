package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.briefings.Briefings;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** Makes the cards of the review desk: questions, and what can be done with each. */
@ApplicationScoped
class ReviewCards {

    @Inject
    StoredQuestions questions;

    @Inject
    StoredTags tags;

    @Inject
    Briefings briefings;

    /**
     * The cards of questions of one briefing.
     *
     * @param placed what rests on its newest text
     */
    List<ReviewCard> of(
            long briefingId, long newestRevision, List<Placed> placed, List<StoredQuestions.Current> shown) {
        Set<Long> reworded = questions.reworded(briefingId);
        Map<Long, List<String>> tagged =
                tags.of(shown.stream().map(current -> current.question().id).toList());
        RevisionTexts texts = new RevisionTexts(briefings);
        return shown.stream()
                .map(current -> {
                    long id = current.question().id;
                    boolean other = !Reserve.others(placed, id).isEmpty();
                    return ReviewCard.of(
                            current,
                            newestRevision,
                            lostPassage(current.version(), newestRevision, texts),
                            other,
                            reworded.contains(id),
                            tagged.getOrDefault(id, List.of()));
                })
                .toList();
    }

    private static @Nullable String lostPassage(QuestionVersion version, long newestRevision, RevisionTexts texts) {
        TextSpan passage = version.evidence();
        return passage == null || version.revisionId == newestRevision
                ? null
                : passage.of(texts.of(version.revisionId));
    }
}
