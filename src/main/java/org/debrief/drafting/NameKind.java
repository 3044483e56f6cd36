package org.debrief.drafting;

/** What a name names, as finely as options must be alike: a question that asks "which company" offers companies. */
enum NameKind {
    PERSON("who"),
    COUNTRY("which country"),
    STATE("which state"),
    CITY("which city"),
    TOWN("which town"),
    VILLAGE("which village"),
    /** A place that the article does not say the sort of. */
    PLACE("where"),
    COMPANY("which company"),
    ORGANISATION("which organisation");

    private final String word;

    NameKind(String word) {
        this.word = word;
    }

    /** The question word for a name of this kind. */
    String word() {
        return word;
    }

    boolean isPlace() {
        return this == COUNTRY || this == STATE || this == CITY || this == TOWN || this == VILLAGE || this == PLACE;
    }

    boolean isSettlement() {
        return this == CITY || this == TOWN || this == VILLAGE || this == PLACE;
    }
}
