package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Office;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/**
 * "Who is named in the article as the mayor of ...?": the key is who holds an office. For whom somebody works is not asked,
 * for hardly ever does an article name three other bodies of that sort.
 */
final class RoleWriter implements QuestionWriter {

    private static final double WEIGHT = 0.5;

    /** How every stem begins. */
    static final String OPENING = "Who is named in the article as ";

    /** Every country has an interior minister, and every town a police chief. */
    private static final Pattern OF_ANY_NATION = Pattern.compile(
            "the (?:(?:Interior|Finance|Foreign|Prime|Defen[cs]e|Justice|Health|Education|Labou?r|Trade|Energy|Transport"
                    + "|Deputy|Environment|Agriculture) )+Minister|the (?:Chief Justice|Police Chief|Fire Chief|Army Chief|City Manager|Attorney General)");

    private static final Pattern AMERICAN = Pattern.compile("\\b(?:White House|Pentagon|State Department)\\b");

    private static final Pattern OF_STATE =
            Pattern.compile("the (\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) (President|Prime Minister|Premier|Chancellor)");

    @Override
    public List<Candidate> write(Material material) {
        Cast cast = material.cast();
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Office office
                    && hasAPart(material, cast, office)
                    && isToldApart(material, office)) {
                holder(material, cast, fact.id(), office).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    /** Nobody else of the article holds what these words could mean, too. */
    private static boolean isToldApart(Material material, Office office) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .noneMatch(f -> f instanceof Office other
                        && !other.holder().equals(office.holder())
                        && Names.lastWord(head(other.title())).equals(Names.lastWord(head(office.title())))
                        && (Phrases.contentWords(other.title()).equals(Phrases.contentWords(office.title()))
                                || Phrases.shareContentWord(rest(other.title()), rest(office.title()))));
    }

    private static boolean holdsAnOffice(Material material, String name) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .anyMatch(f -> f instanceof Office o && o.holder().equals(name));
    }

    /** Somebody who serves the same country without leading it. */
    private static boolean holdsAnOfficeOf(Material material, String name, String title) {
        return !PublicFigures.has(name)
                && material.facts().stream()
                        .map(NumberedFact::fact)
                        .anyMatch(f -> f instanceof Office o
                                && o.holder().equals(name)
                                && NationalOffice.ofOneNation(o.title(), title));
    }

    private static boolean holdsForeignOffice(Material material, String name) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .anyMatch(f -> f instanceof Office o
                        && o.holder().equals(name)
                        && NationalOffice.is(o.title())
                        && !NationalOffice.ofOneNation(o.title(), "United States"));
    }

    private static String head(String title) {
        return title.replaceFirst(" (?:of|at|for|with|to|on|in) .*", "");
    }

    private static String rest(String title) {
        return title.substring(head(title).length());
    }

    /** "spokeswoman" would tell that it was a woman. */
    private static String neutral(String title) {
        String neutral =
                title.replaceAll("spokes(?:wo)?man\\b", "spokesperson").replaceAll("\\bchair(?:wo)?man\\b", "chair");
        // "the Varland President" is nobody's English.
        Matcher ofState = OF_STATE.matcher(neutral);
        return ofState.matches() && Gazetteer.kindOf(ofState.group(1)).isPresent()
                ? "the " + ofState.group(2) + " of " + Gazetteer.withArticle(ofState.group(1))
                : neutral;
    }

    /** "chief economist at Vik Bank in Oslo": where the bank has its seat is no part of the role. */
    static String withoutSeat(String title) {
        return title.replaceFirst("^(.* (?:at|of|for) .*\\p{Lu}.*) in (?:\\p{Lu}\\S+ ?)+$", "$1");
    }

    /** Whoever speaks or does something, and who holds a post of which there is one; not one whom the article only mentions. */
    private static boolean hasAPart(Material material, Cast cast, Office office) {
        return speaks(material, office.holder()) || office.sole() && cast.isTold(office.holder());
    }

    /** Somebody whose words the article gives. */
    private static boolean speaks(Material material, String name) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .anyMatch(f -> f instanceof Statement s
                        && s.speaker().settled()
                        && s.speaker().name().equals(name));
    }

    private static Optional<Candidate> holder(Material material, Cast cast, String id, Office office) {
        // A former holder is one of many, and the article may name another without saying so.
        if (office.title().matches("(?i)(?:an?|the) (?:former|onetime|one-time|ex-).*")) {
            return Optional.empty();
        }
        String title = withoutSeat(neutral(office.title()));
        if (OF_ANY_NATION.matcher(title).matches()
                || RoleTold.OF_NOWHERE
                        .matcher(title.replaceFirst("^(?:an?|the) ", ""))
                        .matches()) {
            return Optional.empty();
        }
        String stem = OPENING + title + "?";
        Optional<Sentence> sentence =
                material.article().sentenceAt(office.span().start());
        if (sentence.isEmpty()
                || Phrases.shareContentWord(office.title(), office.holder())
                || PublicFigures.has(office.holder())) {
            return Optional.empty();
        }
        TextSpan evidence = evidence(material, sentence.get(), office);
        if (!evidence.of(material.text()).contains(Names.lastWord(office.title()))) {
            return Optional.empty();
        }
        return new NameOptions(material, cast, office.sole())
                .of(
                        office.holder(),
                        NameKind.PERSON,
                        stem,
                        Set.of(),
                        "The article names %s, but not as " + title + ".",
                        name -> tempts(material, cast, office, name))
                .map(options -> new Draft(
                        QuestionKind.ROLE,
                        QuestionFormat.SINGLE_CHOICE,
                        stem,
                        id,
                        options.fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                        options.options(),
                        evidence,
                        SentenceEvidence.explanation(material, sentence.get())))
                .map(draft -> new Candidate(draft, WEIGHT, office.span()));
    }

    /** Somebody who has a say in the article; a statesman whom everybody knows only beside another politician. */
    private static boolean tempts(Material material, Cast cast, Office office, String name) {
        String holder = office.holder();
        if (NationalOffice.is(office.title()) && !holdsAnOfficeOf(material, name, office.title())) {
            return false;
        }
        // A foreign minister of another country does not speak for the White House.
        if (AMERICAN.matcher(office.title()).find() && holdsForeignOffice(material, name)) {
            return false;
        }
        // Everybody knows that a president is no governor and leads no senate.
        if (PublicFigures.has(name)
                && office.title().matches(".*\\b(?:Leader|Speaker|Committee|governor|mayor)\\b.*")) {
            return false;
        }
        Standing standing = cast.standingOf(holder);
        Standing other = cast.standingOf(name);
        boolean politician = standing == Standing.POLITICS;
        // Nobody takes one who runs for president for the leader of the senate.
        if (politician && cast.runsForOffice(name) && !cast.runsForOffice(holder)) {
            return false;
        }
        if (PublicFigures.has(name)) {
            return politician && other == Standing.POLITICS;
        }
        boolean speaks = speaks(material, name);
        return holdsAnOffice(material, name)
                || politician && other == Standing.POLITICS
                || speaks && (politician ? other == Standing.OTHER : standing.suits(other));
    }

    /** With the sentence before it where only that names the body: "Its chairman". */
    private static TextSpan evidence(Material material, Sentence sentence, Office office) {
        String body = office.body();
        boolean named = body == null || sentence.span().of(material.text()).contains(Names.lastWord(body));
        return SentenceEvidence.of(material, sentence, !named);
    }
}
