package org.debrief.questions;

/** How the drafting of one briefing ended. */
enum DraftingOutcome {
    READY,
    UNREADABLE,
    CANCELLED,
    FAILED,
    /** This node stops; another one, or this one after its start, drafts it. */
    HANDED_BACK
}
