package org.debrief.people;

/** Who is signed in for this request. Every query outside this room is scoped by {@link #id()}. */
public interface CurrentAccount {

    /**
     * The signed-in account.
     *
     * @throws jakarta.ws.rs.NotAuthorizedException when nobody is signed in
     */
    Person person();

    /** Whether somebody is. */
    boolean isSignedIn();

    default long id() {
        return person().id();
    }
}
