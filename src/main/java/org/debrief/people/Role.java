package org.debrief.people;

/** What an account may do. */
public enum Role {
    INSTRUCTOR,
    TRAINEE;

    /** The name for {@code @RolesAllowed} of {@link #INSTRUCTOR}. */
    public static final String INSTRUCTOR_NAME = "INSTRUCTOR";

    /** The name for {@code @RolesAllowed} of {@link #TRAINEE}. */
    public static final String TRAINEE_NAME = "TRAINEE";
}
