package org.debrief.people;

/** A cohort as other rooms see it. */
public record CohortSummary(long id, String name, String joinCode, int memberCount) {}
