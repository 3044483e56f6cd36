package org.debrief.facts;

import java.util.Locale;
import java.util.Set;

/** Common nouns for bodies that speak: "the ministry said". */
public final class Bodies {

    private static final Set<String> NOUNS = Set.of(
            "government",
            "ministry",
            "department",
            "agency",
            "office",
            "company",
            "firm",
            "group",
            "union",
            "party",
            "council",
            "committee",
            "commission",
            "court",
            "army",
            "military",
            "navy",
            "police",
            "force",
            "administration",
            "organisation",
            "organization",
            "association",
            "federation",
            "bank",
            "board",
            "university",
            "institute",
            "team",
            "club",
            "charity",
            "newspaper",
            "network",
            "alliance",
            "coalition",
            "parliament",
            "congress",
            "authority",
            "embassy",
            "mission",
            "regulator",
            "watchdog",
            "service",
            "bureau",
            "centre",
            "center",
            "society",
            "campaign",
            "body",
            "airline",
            "operator");

    private Bodies() {}

    /** Whether the noun names a body that speaks. */
    public static boolean isBody(String lemma) {
        return NOUNS.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
