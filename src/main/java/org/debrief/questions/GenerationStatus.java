package org.debrief.questions;

/** How far the drafting of a briefing's questions has come. */
public enum GenerationStatus {
    QUEUED,
    GENERATING,
    READY,
    FAILED,
    /** The instructor stopped it. */
    CANCELLED;

    boolean mayBeRetried() {
        return this == FAILED || this == CANCELLED;
    }

    public boolean isUnderWay() {
        return this == QUEUED || this == GENERATING;
    }
}
