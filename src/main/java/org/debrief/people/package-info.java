/**
 * Accounts, roles, cohorts, join links, enrolment, invitations and sign-in. Called by the rooms that have users: {@code briefings},
 * {@code questions}, {@code quizzes} and {@code reports}.
 */
@NullMarked
package org.debrief.people;

import org.jspecify.annotations.NullMarked;
