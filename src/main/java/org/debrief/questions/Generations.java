package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.DraftRequest;
import org.debrief.drafting.Drafting;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.reading.Article;
import org.debrief.reading.UnreadableArticleException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Drafts a briefing's questions and keeps how far that has come. */
@ApplicationScoped
class Generations {

    private static final Logger LOG = Logger.getLogger(Generations.class);
    private static final String UNEXPECTED =
            "Something went wrong while the questions were drafted. Try again; if it happens again, tell whoever runs this server.";

    @Inject
    EntityManager database;

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    QuestionDrafter drafter;

    @Inject
    Clock clock;

    @Inject
    Generations self;

    /** Drafts, and stores the outcome, be it questions or the reason why there are none. */
    void run(long briefingId) {
        if (!self.begin(briefingId)) {
            return;
        }
        try {
            drafter.warmUp();
            BriefingSummary briefing = briefings.newest(briefingId);
            Drafting drafting = drafter.draft(
                    new Article(briefing.title(), briefing.text(), briefing.published()), DraftRequest.everything());
            self.store(briefing, drafting);
        } catch (UnreadableArticleException unreadable) {
            self.fail(briefingId, unreadable.sentence());
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Drafting the questions of briefing %d failed.", briefingId);
            self.fail(briefingId, UNEXPECTED);
        }
    }

    @Transactional
    boolean begin(long briefingId) {
        Generation generation = database.find(Generation.class, briefingId);
        if (generation == null || !generation.status.isUnderWay()) {
            return false;
        }
        generation.become(GenerationStatus.GENERATING, null, clock.instant());
        return true;
    }

    @Transactional
    void store(BriefingSummary briefing, Drafting drafting) {
        questions.removeDrafts(briefing.id());
        drafting.drafts()
                .forEach(draft ->
                        questions.add(briefing.id(), briefing.revisionId(), Wording.of(draft), QuestionStatus.DRAFT));
        change(briefing.id(), GenerationStatus.READY, null);
    }

    @Transactional
    void fail(long briefingId, String reason) {
        change(briefingId, GenerationStatus.FAILED, reason);
    }

    /** Notes that a briefing waits for its questions, or has them already. */
    @Transactional
    void set(long briefingId, GenerationStatus status) {
        Generation known = database.find(Generation.class, briefingId);
        if (known == null) {
            database.persist(new Generation(briefingId, status, clock.instant()));
        } else {
            known.become(status, null, clock.instant());
        }
    }

    @Transactional
    Optional<Generation> of(long briefingId) {
        return Optional.ofNullable(database.find(Generation.class, briefingId));
    }

    @Transactional
    Map<Long, Generation> of(List<Long> briefingIds) {
        return database.createQuery("from Generation g where g.briefingId in :ids", Generation.class)
                .setParameter("ids", briefingIds)
                .getResultStream()
                .collect(Collectors.toMap(g -> g.briefingId, Function.identity()));
    }

    @Transactional
    List<Long> underWay() {
        return database.createQuery(
                        "select g.briefingId from Generation g where g.status in (QUEUED, GENERATING)", Long.class)
                .getResultList();
    }

    private void change(long briefingId, GenerationStatus status, @Nullable String reason) {
        Generation generation = database.find(Generation.class, briefingId);
        if (generation != null) {
            generation.become(status, reason, clock.instant());
        }
    }
}
