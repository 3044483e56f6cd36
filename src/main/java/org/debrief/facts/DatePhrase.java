package org.debrief.facts;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way of writing a date.
 *
 * @param pattern its words; group "date" is the span of the date where it is less than the whole match
 */
record DatePhrase(Pattern pattern, Resolver resolver) {

    /** Turns the words into an ISO value. */
    interface Resolver {
        /** Null where the article and the publication day do not settle it. */
        @Nullable String resolve(MatchResult words, DateContext context);
    }

    static DatePhrase of(String pattern, Resolver resolver) {
        return new DatePhrase(Pattern.compile("(?<![\\p{L}\\d/])(?:" + pattern + ")(?![\\p{L}\\d])"), resolver);
    }
}
