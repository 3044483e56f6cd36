package org.debrief.facts;

import java.util.Locale;
import java.util.Set;
import org.debrief.reading.Token;

/** Common nouns for what is written and speaks: "the report found". */
final class Documents {

    private static final Set<String> NOUNS = Set.of(
            "report",
            "study",
            "survey",
            "poll",
            "statement",
            "document",
            "letter",
            "memo",
            "law",
            "paper",
            "article",
            "audit",
            "review",
            "analysis",
            "research",
            "data",
            "figure",
            "record",
            "assessment",
            "bulletin",
            "forecast",
            "investigation",
            "inquiry",
            "message",
            "book",
            "account",
            "result",
            "evidence",
            "estimate",
            "email",
            "post",
            "tweet");

    private Documents() {}

    static boolean is(Token noun) {
        return NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }
}
