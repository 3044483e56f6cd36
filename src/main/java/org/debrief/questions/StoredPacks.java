package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.reading.TextSpan;

/** Packs into the database and out of it again. */
@ApplicationScoped
@Transactional
class StoredPacks {

    @Inject
    EntityManager database;

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    StoredTags tags;

    @Inject
    Generations generations;

    /** Stores all of it; what it holds has been checked. Answers the briefing's id. */
    long add(long ownerId, QuestionPack pack) {
        long id = briefings.addQuietly(ownerId, pack.briefing());
        long revision = briefings.newest(id).revisionId();
        pack.questions().forEach(question -> add(ownerId, id, revision, question, QuestionStatus.APPROVED));
        pack.drafts().forEach(question -> add(ownerId, id, revision, question, QuestionStatus.DRAFT));
        pack.rejected().forEach(stem -> database.persist(new RejectedStem(id, stem)));
        generations.set(id, GenerationStatus.READY);
        return id;
    }

    private void add(long ownerId, long briefingId, long revisionId, PackQuestion given, QuestionStatus status) {
        Question question = questions.add(briefingId, revisionId, given.wording(), status);
        question.archivedAt = given.archived() ? question.createdAt : null;
        if (!given.tags().isEmpty()) {
            database.flush();
            tags.set(ownerId, question.id, given.tags());
        }
    }

    /** A briefing's pack, its questions in the order in which they were written: as they stood in a pack it came from. */
    Optional<QuestionPack> of(long ownerId, long briefingId, boolean withDrafts) {
        return briefings.ownedBy(ownerId, briefingId).map(briefing -> {
            List<StoredQuestions.Current> all = questions.ofBriefing(briefingId).stream()
                    .sorted(Comparator.comparing(current -> current.question().id))
                    .toList();
            RevisionTexts texts = new RevisionTexts(briefings);
            Map<Long, List<String>> tagged =
                    tags.of(all.stream().map(current -> current.question().id).toList());
            Function<QuestionStatus, List<PackQuestion>> with = status -> all.stream()
                    .filter(current -> current.question().status == status)
                    .map(current -> new PackQuestion(
                            about(briefing, current.version(), texts),
                            tagged.getOrDefault(current.question().id, List.of()),
                            current.question().archivedAt != null))
                    .toList();
            List<PackQuestion> approved = with.apply(QuestionStatus.APPROVED);
            return new QuestionPack(
                    PackName.of(briefing),
                    new NewBriefing(briefing.title(), briefing.source(), briefing.published(), briefing.text()),
                    approved,
                    withDrafts ? with.apply(QuestionStatus.DRAFT) : List.of(),
                    rejected(briefingId, with.apply(QuestionStatus.REJECTED), approved));
        });
    }

    private List<String> rejected(long briefingId, List<PackQuestion> rejected, List<PackQuestion> approved) {
        List<String> named = database.createQuery(
                        "select r.stem from RejectedStem r where r.briefingId = :briefing order by r.id", String.class)
                .setParameter("briefing", briefingId)
                .getResultList();
        List<String> wanted = stems(approved);
        return Stream.concat(named.stream(), stems(rejected).stream())
                .distinct()
                .filter(stem -> !wanted.contains(stem))
                .toList();
    }

    private static List<String> stems(List<PackQuestion> questions) {
        return questions.stream().map(question -> question.wording().stem()).toList();
    }

    /** The wording with its evidence in the newest text, whichever it was written about. */
    private static Wording about(BriefingSummary briefing, QuestionVersion version, RevisionTexts texts) {
        TextSpan evidence = version.evidence();
        if (evidence == null || version.revisionId == briefing.revisionId()) {
            return version.wording();
        }
        String words = evidence.of(texts.of(version.revisionId));
        return version.wording()
                .grounded(PassageFinder.find(briefing.text(), words, evidence.start())
                        .orElse(null));
    }
}
