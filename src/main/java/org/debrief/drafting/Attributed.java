package org.debrief.drafting;

import java.util.Optional;
import java.util.Set;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.TextSpan;

/**
 * To whom the article attributes a passage, so that a stem does the same.
 *
 * @param prefix "According to NATO," or empty where the article states it itself
 * @param name the speaker's name, or empty
 */
record Attributed(String prefix, String name) {

    private static final Set<String> BODIES = Set.of(
            "government",
            "police",
            "army",
            "military",
            "parliament",
            "navy",
            "administration",
            "authorities",
            "ministry",
            "service");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "add",
            "announce",
            "report",
            "state",
            "confirm",
            "estimate",
            "note",
            "claim",
            "find",
            "show",
            "reveal",
            "explain",
            "write",
            "tell",
            "according to",
            "predict",
            "calculate",
            "conclude",
            "warn",
            "believe",
            "suggest",
            "disclose",
            "acknowledge",
            "admit",
            "forecast");

    private static final int SOURCE_LENGTH = 90;

    /** Empty when the article does not vouch for the passage and nobody else in it does. */
    static Optional<Attributed> of(Material material, Clause clause, TextSpan asked) {
        Statement inner = null;
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement
                    && covers(statement, asked)
                    && covers(statement, clause.verb().span())) {
                boolean narrower = inner == null
                        || statement.span().length() < inner.span().length();
                inner = narrower ? statement : inner;
            }
        }
        if (inner == null) {
            boolean reported = clause.verb().relation().equals("ccomp")
                    || clause.sentence().tokens().stream().anyMatch(t -> t.is("according", "reportedly", "allegedly"));
            return reported ? Optional.empty() : Optional.of(new Attributed("", ""));
        }
        boolean aside = clause.verb().relation().equals("advcl");
        if (aside
                || !isNamed(inner)
                || !inner.asserted()
                || !inner.speaker().settled()
                || !REPORTING.contains(inner.cue())
                || !isNamedAfter(material, inner)) {
            return Optional.empty();
        }
        String name = inner.speaker().name();
        String introduced = Roles.named(material, inner.speaker());
        if (inner.speaker().kind() == SpeakerKind.PERSON && introduced.equals(name) && !PublicFigures.has(name)) {
            return Optional.empty();
        }
        return Optional.of(new Attributed("According to " + introduced.replaceFirst(",$", "") + ",", name));
    }

    /** "According to the same poll": a person is the source only where the name or a pronoun follows. */
    private static boolean isNamedAfter(Material material, Statement statement) {
        if (!statement.cue().equals("according to") || statement.speaker().kind() != SpeakerKind.PERSON) {
            return true;
        }
        int from = statement.cueSpan().end();
        String after = material.text().substring(from, Math.min(material.text().length(), from + SOURCE_LENGTH));
        return after.contains(Names.lastWord(statement.speaker().name())) || after.matches("(?s)\\s*(?:him|her)\\b.*");
    }

    /** "The survey" and "officials" would leave the reader asking which. */
    private static boolean isNamed(Statement statement) {
        String name = statement.speaker().name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean body = name.matches("the \\p{L}[\\p{L}-]+ .*") && BODIES.contains(last);
        boolean fit = statement.speaker().kind() == SpeakerKind.PERSON
                || statement.speaker().kind() == SpeakerKind.ORGANISATION;
        return fit && (Character.isUpperCase(last.charAt(0)) || body);
    }

    private static boolean covers(Statement statement, TextSpan span) {
        return statement.content().stream().anyMatch(c -> c.covers(span));
    }
}
