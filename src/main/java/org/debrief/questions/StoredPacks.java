package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    Generations generations;

    /** Stores all of it; what it holds has been checked. Answers the briefing's id. */
    long add(long ownerId, QuestionPack pack) {
        long id = briefings.addQuietly(ownerId, pack.briefing());
        long revision = briefings.newest(id).revisionId();
        pack.questions().forEach(wording -> questions.add(id, revision, wording, QuestionStatus.APPROVED));
        pack.drafts().forEach(wording -> questions.add(id, revision, wording, QuestionStatus.DRAFT));
        pack.rejected().forEach(stem -> database.persist(new RejectedStem(id, stem)));
        generations.set(id, GenerationStatus.READY);
        return id;
    }

    /** A briefing's pack, its questions in the order in which they were written: as they stood in a pack it came from. */
    Optional<QuestionPack> of(long ownerId, long briefingId, boolean withDrafts) {
        return briefings.ownedBy(ownerId, briefingId).map(briefing -> {
            List<StoredQuestions.Current> all = questions.ofBriefing(briefingId).stream()
                    .sorted(Comparator.comparing(current -> current.question().id))
                    .toList();
            RevisionTexts texts = new RevisionTexts(briefings);
            List<Wording> approved = wordings(briefing, all, QuestionStatus.APPROVED, texts);
            List<Wording> drafts = withDrafts ? wordings(briefing, all, QuestionStatus.DRAFT, texts) : List.of();
            return new QuestionPack(
                    PackName.of(briefing),
                    new NewBriefing(briefing.title(), briefing.source(), briefing.published(), briefing.text()),
                    approved,
                    drafts,
                    rejected(briefingId, wordings(briefing, all, QuestionStatus.REJECTED, texts), approved));
        });
    }

    private List<String> rejected(long briefingId, List<Wording> rejected, List<Wording> approved) {
        List<String> named = database.createQuery(
                        "select r.stem from RejectedStem r where r.briefingId = :briefing order by r.id", String.class)
                .setParameter("briefing", briefingId)
                .getResultList();
        List<String> wanted = approved.stream().map(Wording::stem).toList();
        return Stream.concat(named.stream(), rejected.stream().map(Wording::stem))
                .distinct()
                .filter(stem -> !wanted.contains(stem))
                .toList();
    }

    private static List<Wording> wordings(
            BriefingSummary briefing, List<StoredQuestions.Current> all, QuestionStatus status, RevisionTexts texts) {
        return all.stream()
                .filter(current -> current.question().status == status)
                .map(current -> about(briefing, current.version(), texts))
                .toList();
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
