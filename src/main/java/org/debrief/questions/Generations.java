package org.debrief.questions;

import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.DraftRequest;
import org.debrief.drafting.Drafting;
import org.debrief.drafting.DraftingStage;
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
    DraftingMetrics metrics;

    @Inject
    Tracer tracer;

    @Inject
    Clock clock;

    @Inject
    Generations self;

    private volatile boolean stopping;

    /** From now on nothing more is drafted here, and what is being drafted is left to another node. */
    void stop() {
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    /**
     * Drafts, and stores the outcome, be it questions or the reason why there are none; again where it was asked for anew.
     *
     * @return whether that is done: false where this node stops before it is, and another one must do it
     */
    boolean run(long briefingId) {
        while (!stopping && self.begin(briefingId)) {
            drafter.warmUp();
            long start = System.nanoTime();
            DraftingOutcome outcome = draft(briefingId);
            metrics.over(outcome, Duration.ofNanos(System.nanoTime() - start));
        }
        return !stopping;
    }

    private DraftingOutcome draft(long briefingId) {
        try (DraftingTrace trace = new DraftingTrace(tracer, briefingId)) {
            DraftingOutcome outcome = trace.within(() -> draft(briefingId, trace));
            trace.over(outcome);
            return outcome;
        }
    }

    private DraftingOutcome draft(long briefingId, DraftingTrace trace) {
        try {
            BriefingSummary briefing = briefings.newest(briefingId);
            Article article = new Article(briefing.title(), briefing.text(), briefing.published());
            Drafting drafting = drafter.draft(
                    article, DraftRequest.everything(), trace.before(new DraftingWatch(self, briefingId, clock)));
            trace.storing();
            if (!self.store(briefing, drafting)) {
                return DraftingOutcome.CANCELLED;
            }
            metrics.stored(drafting);
            return DraftingOutcome.READY;
        } catch (DraftingWatch.Cancelled cancelled) {
            LOG.debugf("The drafting of briefing %d was cancelled.", briefingId);
            return DraftingOutcome.CANCELLED;
        } catch (DraftingWatch.HandedBack stopped) {
            self.draftAnew(briefingId);
            return DraftingOutcome.HANDED_BACK;
        } catch (UnreadableArticleException unreadable) {
            self.fail(briefingId, unreadable.sentence());
            return DraftingOutcome.UNREADABLE;
        } catch (RuntimeException unexpected) {
            LOG.errorf(unexpected, "Drafting the questions of briefing %d failed.", briefingId);
            self.fail(briefingId, UNEXPECTED);
            return DraftingOutcome.FAILED;
        }
    }

    @Transactional
    boolean begin(long briefingId) {
        return become(briefingId, GenerationStatus::isUnderWay, GenerationStatus.GENERATING, null);
    }

    /**
     * Notes how far a drafting has come.
     *
     * @return whether somebody still waits for it: false once it was cancelled, or its briefing is gone
     */
    @Transactional
    boolean progress(long briefingId, DraftingStage stage, int percent) {
        return database.createQuery("update Generation g set g.stage = :stage, g.percent = :percent"
                                + " where g.briefingId = :id and g.status = GENERATING")
                        .setParameter("stage", stage)
                        .setParameter("percent", percent)
                        .setParameter("id", briefingId)
                        .executeUpdate()
                == 1;
    }

    /** Stores what was drafted, unless the drafting was cancelled or begun anew at the last moment; answers whether it did. */
    @Transactional
    boolean store(BriefingSummary briefing, Drafting drafting) {
        if (!become(briefing.id(), GenerationStatus.GENERATING::equals, GenerationStatus.READY, null)) {
            return false;
        }
        drafting.drafts()
                .forEach(draft ->
                        questions.add(briefing.id(), briefing.revisionId(), Wording.of(draft), QuestionStatus.DRAFT));
        drafting.spares()
                .forEach(draft ->
                        questions.add(briefing.id(), briefing.revisionId(), Wording.of(draft), QuestionStatus.SPARE));
        return true;
    }

    @Transactional
    void fail(long briefingId, String reason) {
        become(briefingId, GenerationStatus.GENERATING::equals, GenerationStatus.FAILED, reason);
    }

    /** Stops the drafting; what it has not stored by now is never stored. Does nothing where none is under way. */
    @Transactional
    void cancel(long briefingId) {
        become(briefingId, GenerationStatus::isUnderWay, GenerationStatus.CANCELLED, null);
    }

    /** Keeps what is drafted from being stored, or waits until it is, for the rest of the caller's transaction. */
    @Transactional
    void hold(long briefingId) {
        locked(briefingId);
    }

    /** Where a drafting is under way, it begins again with the text as it is now; what it has so far is never stored. */
    @Transactional
    void draftAnew(long briefingId) {
        become(briefingId, GenerationStatus::isUnderWay, GenerationStatus.QUEUED, null);
    }

    /** Drafts again where that failed or was stopped, not where there is an outcome; answers whether it does. */
    @Transactional
    boolean retry(long briefingId) {
        return become(briefingId, GenerationStatus::mayBeRetried, GenerationStatus.QUEUED, null);
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

    /** How much waits to be drafted, on all nodes. */
    @Transactional
    QueueLength queue() {
        return database.createQuery(
                        "select new QueueLength(count(*) filter (where g.status = QUEUED),"
                                + " count(*) filter (where g.status = GENERATING),"
                                + " min(g.changedAt) filter (where g.status = QUEUED))"
                                + " from Generation g where g.status in (QUEUED, GENERATING)",
                        QueueLength.class)
                .getSingleResult();
    }

    /** Answers whether it did: only from a state that the change may begin in. */
    private boolean become(
            long briefingId, Predicate<GenerationStatus> from, GenerationStatus to, @Nullable String reason) {
        Generation generation = locked(briefingId);
        if (generation == null || !from.test(generation.status)) {
            return false;
        }
        generation.become(to, reason, clock.instant());
        return true;
    }

    /** Nobody may cancel while the outcome is being stored. */
    private @Nullable Generation locked(long briefingId) {
        return database.find(Generation.class, briefingId, LockModeType.PESSIMISTIC_WRITE);
    }
}
