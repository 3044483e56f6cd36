package org.debrief.drafting;

/** What is being done on the way from an article to its questions, in this order. */
public enum DraftingStage {
    READING,
    FINDING_FACTS,
    WRITING_QUESTIONS
}
