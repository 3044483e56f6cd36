package org.debrief.briefings;

/** Fired inside the transaction that stores a new briefing. Who drafts questions observes it. */
public record BriefingUploaded(long briefingId) {}
