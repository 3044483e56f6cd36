package org.debrief.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.Speaker;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
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

    private static final Pattern GROUP =
            Pattern.compile("[Pp]olice|[Pp]rosecutors|(?:[Tt]he )?(?:\\p{Lu}[\\p{L}.]+ ){1,3}"
                    + "(?:administration )?(?:officials|police|authorities|prosecutors|officers|investigators)");
    /** Whose officials they are, only the place of what they tell says. */
    private static final Pattern OF_THE_PLACE =
            Pattern.compile("[Oo]fficials|[Aa]uthorities|[Ss]tate media|[Ff]irefighters|[Rr]escuers");

    private static final int LONGEST_ROLE_WORDS = 12;
    private static final int RIVALS_WITHIN = 3;
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
                            && clause.sentence()
                                    .head(clause.verb())
                                    .filter(h -> h.is("fact"))
                                    .isEmpty()
                    || clause.sentence().tokens().stream().anyMatch(t -> t.is("according", "reportedly", "allegedly"));
            return reported ? Optional.empty() : Optional.of(new Attributed("", ""));
        }
        if (inner.direct() && !isTaggedBeside(material, inner, asked)) {
            return Optional.empty();
        }
        boolean aside = clause.verb().relation().equals("advcl")
                && !inner.cue().equals("according to")
                && !Clause.isReportedBefore(clause.sentence(), clause.verb());
        if (aside || !inner.asserted() || !REPORTING.contains(inner.cue())) {
            return Optional.empty();
        }
        Optional<String> source = NamedSource.of(material, inner);
        if (source.isPresent()) {
            return Optional.of(new Attributed("According to " + source.get() + ",", source.get()));
        }
        Optional<String> group = group(material, inner);
        if (group.isPresent()) {
            return Optional.of(new Attributed("According to " + group.get() + ",", group.get()));
        }
        if (NamedSource.isDocument(material, inner)
                || !isNamed(inner)
                || !inner.speaker().settled()
                || !isNamedAfter(material, inner)
                || hasRival(material, inner)) {
            return Optional.empty();
        }
        String name = inner.speaker().name();
        String introduced = introduced(material, inner.speaker());
        if (inner.speaker().kind() == SpeakerKind.PERSON
                && !name.startsWith("the ")
                && introduced.equals(name)
                && !PublicFigures.has(name)) {
            return Optional.empty();
        }
        return Optional.of(new Attributed("According to " + introduced.replaceFirst(",$", "") + ",", name));
    }

    /** "prosecutors", "American officials": a group that needs no name; "officials" alone leaves the reader asking whose. */
    private static Optional<String> group(Material material, Statement statement) {
        String mention = statement.speaker().mention().of(material.text()).replaceAll("\\s+", " ");
        boolean ofThePlace = OF_THE_PLACE.matcher(mention).matches()
                && material.article()
                        .sentenceAt(statement.span().start())
                        .filter(s -> Lead.namesItsPlace(material.article(), s))
                        .isPresent();
        return ofThePlace || GROUP.matcher(mention).matches()
                ? Optional.of(
                        ofThePlace || mention.matches("(?:Police|Prosecutors|The) ?.*")
                                ? Character.toLowerCase(mention.charAt(0)) + mention.substring(1)
                                : mention)
                : Optional.empty();
    }

    /** "he noted" after two men: it is told of one of them, and the tree does not say of which. */
    private static boolean hasRival(Material material, Statement statement) {
        TextSpan mention = statement.speaker().mention();
        String pronoun = mention.of(material.text()).toLowerCase(Locale.ROOT);
        Optional<Sentence> sentence = material.article().sentenceAt(mention.start());
        if (!pronoun.matches("he|she") || sentence.isEmpty()) {
            return false;
        }
        int last = sentence.get().index();
        return material.article().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON
                        && e.sentence() <= last
                        && e.sentence() >= last - RIVALS_WITHIN
                        && e.span().start() < mention.start())
                .anyMatch(e ->
                        !Phrases.shareContentWord(e.name(), statement.speaker().name()));
    }

    /** A quotation's "he said" and a speaker carried over from another sentence are too often somebody else. */
    private static boolean isTaggedBeside(Material material, Statement statement, TextSpan asked) {
        boolean quoted = material.article().quotationCovering(asked).isPresent();
        TextSpan mention = statement.speaker().mention();
        boolean near = material.article()
                .sentenceAt(asked.start())
                .filter(s -> s.span().covers(mention)
                        || Math.abs(mention.start() - s.span().end()) < 3)
                .isPresent();
        boolean named = mention.of(material.text()).matches("(?s)(?:the )?\\p{Lu}.*")
                && !mention.of(material.text()).matches("(?i)he|she|they|it");
        return !quoted || near && named;
    }

    /** The name with its role, which may be longer here than among options. */
    private static String introduced(Material material, Speaker speaker) {
        String named = Roles.named(material, speaker);
        String introduction = speaker.introduction();
        boolean office = named.equals(speaker.name())
                && introduction.startsWith(speaker.name() + ", ")
                && introduction.matches("[^“\"]*, [^“\"]* (?:of|for|at) (?:the )?\\p{Lu}[^,“\"]*")
                && Phrases.wordCount(introduction) - Phrases.wordCount(named) <= LONGEST_ROLE_WORDS;
        if (office) {
            return introduction + ",";
        }
        String mention = speaker.mention().of(material.text()).replaceAll("\\s+", " ");
        boolean ofBody = named.equals(speaker.name())
                && mention.matches("\\Q" + named + "\\E (?:of|at|from|with) (?:the )?(?:\\p{Lu}[\\p{L}&.]+ ?){1,5}");
        return ofBody ? mention : named;
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
        boolean body = name.matches("the \\p{L}[\\p{L}-]+ .*|\\p{Lu}[\\p{L}-]+ .*") && BODIES.contains(last);
        boolean fit = statement.speaker().kind() == SpeakerKind.PERSON
                || statement.speaker().kind() == SpeakerKind.ORGANISATION;
        return fit && (Character.isUpperCase(last.charAt(0)) || body);
    }

    private static boolean covers(Statement statement, TextSpan span) {
        return statement.content().stream().anyMatch(c -> c.covers(span));
    }
}
