package org.debrief.questions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.debrief.drafting.DraftingProgress;
import org.debrief.drafting.DraftingStage;
import org.jspecify.annotations.Nullable;

/** Notes how far one drafting has come, often enough for a progress bar, and ends it where it has been cancelled. */
final class DraftingWatch implements DraftingProgress {

    /** Thrown through the drafter when nobody waits for the outcome any more. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("The drafting has been cancelled.");
        }
    }

    /** Thrown through the drafter when this node stops: what it has done so far is not worth waiting for. */
    static final class HandedBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        HandedBack() {
            super("The drafting is left to another node.");
        }
    }

    private static final Duration BETWEEN = Duration.ofMillis(400);

    /** Reading takes nearly all of the time; the benchmark prints the shares. */
    private static final int READ = 85;

    private static final int FOUND = 90;

    private final Generations generations;
    private final long briefingId;
    private final Clock clock;
    private Instant noted = Instant.MIN;
    private @Nullable DraftingStage stage;

    DraftingWatch(Generations generations, long briefingId, Clock clock) {
        this.generations = generations;
        this.briefingId = briefingId;
        this.clock = clock;
    }

    @Override
    public void reached(DraftingStage now, double done) {
        if (generations.isStopping()) {
            throw new HandedBack();
        }
        if (now == stage && noted.plus(BETWEEN).isAfter(clock.instant())) {
            return;
        }
        stage = now;
        noted = clock.instant();
        if (!generations.progress(briefingId, now, percent(now, done))) {
            throw new Cancelled();
        }
    }

    /** How much of the whole is done, from 0 to 99: 100 is for what is stored. */
    static int percent(DraftingStage stage, double done) {
        return switch (stage) {
            case READING -> (int) (READ * done);
            case FINDING_FACTS -> READ;
            case WRITING_QUESTIONS -> FOUND + (int) ((99 - FOUND) * done);
        };
    }
}
