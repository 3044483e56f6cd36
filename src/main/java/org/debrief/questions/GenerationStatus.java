package org.debrief.questions;

/** How far the drafting of a briefing's questions has come. */
public enum GenerationStatus {
    QUEUED,
    GENERATING,
    READY,
    FAILED;

    public boolean isUnderWay() {
        return this == QUEUED || this == GENERATING;
    }
}
