package org.debrief.people;

/**
 * A cohort as other rooms see it.
 *
 * @param archived whether its course is over, so that it gets no new quizzes
 * @param open whether somebody new can join it now
 */
public record CohortSummary(long id, String name, String joinCode, int memberCount, boolean archived, boolean open) {}
