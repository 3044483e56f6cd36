package org.debrief.people;

/** What will happen to one person of a list, in words. */
record EnrolRow(ListedPerson person, Fate fate, String words) {

    /** What enrolling does to a person. */
    enum Fate {
        /** An account is made, with an invitation. */
        NEW_ACCOUNT,
        /** The trainee's account becomes a member. */
        ADDED,
        /** Nothing: the account is a member. */
        MEMBER,
        /** Nothing: the words say why. */
        IMPOSSIBLE
    }

    static EnrolRow newAccount(ListedPerson person) {
        return new EnrolRow(person, Fate.NEW_ACCOUNT, "New account");
    }

    static EnrolRow added(ListedPerson person) {
        return new EnrolRow(person, Fate.ADDED, "Has an account: will be added");
    }

    static EnrolRow invitedBefore(ListedPerson person) {
        return new EnrolRow(person, Fate.ADDED, "Invited before, has not come yet: will be added");
    }

    static EnrolRow member(ListedPerson person) {
        return new EnrolRow(person, Fate.MEMBER, "Already in this cohort");
    }

    static EnrolRow impossible(ListedPerson person, String because) {
        return new EnrolRow(person, Fate.IMPOSSIBLE, "Not possible: " + because);
    }

    public boolean enrols() {
        return fate == Fate.NEW_ACCOUNT || fate == Fate.ADDED;
    }

    public boolean isImpossible() {
        return fate == Fate.IMPOSSIBLE;
    }
}
