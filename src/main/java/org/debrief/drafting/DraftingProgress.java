package org.debrief.drafting;

/** Hears how far the drafting of an article's questions has come. */
@FunctionalInterface
public interface DraftingProgress {

    /** For callers who only want the outcome. */
    DraftingProgress UNHEARD = (stage, done) -> {};

    /**
     * Called on the drafting thread, often; what it throws ends the drafting.
     *
     * @param done how much of the stage is done, from 0 to 1
     */
    void reached(DraftingStage stage, double done);
}
