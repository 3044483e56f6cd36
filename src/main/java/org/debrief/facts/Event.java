package org.debrief.facts;

import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something, or something happened: a clause that the article states as a fact.
 *
 * @param span from the first to the last word of the clause
 * @param verb the lemma of its main verb
 * @param verbSpan where that verb stands
 * @param doer who did it, by the fullest name in the article, or null where that is not settled or not said
 * @param subject the subject's words; for a passive, to whom or what it was done
 * @param object what it was done to, or null
 * @param place where it happened, with its preposition ("in the town of Lunde"), or null
 * @param reason its purpose or cause, with the word that says so ("because …", "to …", "due to …"), or null
 */
public record Event(
        TextSpan span,
        String verb,
        TextSpan verbSpan,
        @Nullable String doer,
        TextSpan subject,
        @Nullable TextSpan object,
        @Nullable TextSpan place,
        @Nullable TextSpan reason)
        implements Fact {}
