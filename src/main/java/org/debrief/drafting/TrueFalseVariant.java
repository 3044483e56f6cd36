package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.debrief.drafting.typed.DateKey;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Fact;
import org.debrief.facts.Figure;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.TextSpan;

/**
 * "True or false: ….": a sentence of the article that stands alone, as it is or with one fact exchanged for another of the
 * article: another figure, speaker or day.
 */
final class TrueFalseVariant {

    /** How every stem of this format begins. */
    static final String OPENING = "True or false: ";

    private static final Pattern WHO_SAID = Pattern.compile("(?:Who|Which organisation) (.+)\\?", Pattern.DOTALL);
    private static final int LONGEST_SAID = 32;
    /** "We will open the port" is plainly said by one of those who can. */
    private static final Pattern SPEAKS_FOR_SOME = Pattern.compile("\\b(?:[Ww]e|[Oo]urs?|[Uu]s|[Ii]|[Mm]y)\\b");

    private static final Pattern OF_THE_ARTICLE = Pattern.compile("(?s)The article gives .+ elsewhere: .*");

    private static final Pattern SOURCE = Pattern.compile("According to (?:an?|the) ([^,?]+) (?:poll|survey), .*");

    private static final int LONGEST_DATED = 24;
    private static final String TELLS_MORE =
            "(?s).*(?:\\b(?:while|whereas|although)\\b|, (?:and|but)\\b|;|\\(\\p{Lu}).*";

    private TrueFalseVariant() {}

    /** Empty when the sentence cannot be both told and altered; what is true must not be easier to come by. */
    static Optional<Candidate> of(Material material, Candidate candidate, boolean wanted) {
        Draft draft = candidate.draft();
        Optional<Fact> fact = TypedVariant.factOf(material, draft);
        if (fact.isEmpty() || draft.format() != QuestionFormat.SINGLE_CHOICE) {
            return Optional.empty();
        }
        // "Who said that they would stay?" has no answer with a name before it.
        if (fact.get() instanceof Statement && draft.key().why().startsWith("The article attributes this to ")) {
            return Optional.empty();
        }
        // Who said it is the better question wherever there are enough who might have.
        if (fact.get() instanceof Statement && Gate.lets(draft)) {
            return Optional.empty();
        }
        return draft.options().stream()
                .filter(option -> !option.correct() && isOfTheArticle(material, fact.get(), option))
                .flatMap(other -> pair(material, fact.get(), draft, other).stream())
                .filter(pair -> namesItsSource(draft, pair.told()))
                .filter(pair -> !isBare(pair.told(), draft) || !isBare(pair.altered(), draft))
                .findFirst()
                .map(pair -> {
                    // Who has no role in the article is only told beside one who has: then the other way is taken.
                    boolean isTrue = wanted ? !isBare(pair.told(), draft) : isBare(pair.altered(), draft);
                    return candidate(material, candidate, fact.get(), isTrue ? pair.told() : pair.altered(), isTrue);
                });
    }

    /** Whether a person whom not everybody knows opens the sentence without a role. */
    private static boolean isBare(String sentence, Draft draft) {
        return draft.kind() == QuestionKind.WHO_SAID
                && draft.options().stream()
                        .map(DraftOption::text)
                        .anyMatch(name -> sentence.startsWith(name + " ")
                                && SpeakerPool.isName(name, SpeakerKind.PERSON)
                                && !PublicFigures.has(name));
    }

    /** The source that the stem took from another sentence is missing in this one. */
    private static boolean namesItsSource(Draft draft, String told) {
        Matcher source = SOURCE.matcher(Setting.without(draft.stem()));
        return !source.matches() || told.contains(source.group(1));
    }

    /** One sentence in both ways. */
    private record Pair(String told, String altered) {}

    private static boolean isOfTheArticle(Material material, Fact fact, DraftOption option) {
        if (fact instanceof Statement statement) {
            return speaks(material, option.text()) && areOfOneKind(material, statement, option.text());
        }
        if (!(fact instanceof DatedEvent)) {
            return OF_THE_ARTICLE.matcher(option.why()).matches();
        }
        Optional<String> day = DateKey.of(option.text()).map(DateKey::value);
        return day.isPresent()
                && OF_THE_ARTICLE.matcher(option.why()).matches()
                && material.facts().stream()
                        .anyMatch(other -> other.fact() instanceof DatedEvent date
                                && day.get().equals(date.value()));
    }

    /** What a statesman is said to promise nobody believes of a professor; bodies differ too much to be exchanged. */
    private static boolean areOfOneKind(Material material, Statement statement, String other) {
        return SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.PERSON
                && PublicFigures.has(SpeakerPool.nameOf(material, statement.speaker())) == PublicFigures.has(other);
    }

    /** Whether the article has something said by somebody of this name, so that the words might be theirs. */
    static boolean speaks(Material material, String name) {
        return material.facts().stream()
                .anyMatch(other -> other.fact() instanceof Statement s
                        && s.firm()
                        && s.speaker().settled()
                        && s.speaker().name().equalsIgnoreCase(name));
    }

    /** Of two scientists each may say what "we" have measured. */
    private static boolean areObservers(Material material, String one, String other) {
        Cast cast = material.cast();
        return cast.standingOf(one) == Standing.OBSERVER && cast.standingOf(other) == Standing.OBSERVER;
    }

    private static Optional<Pair> pair(Material material, Fact fact, Draft draft, DraftOption other) {
        if (fact instanceof Statement) {
            Matcher said = WHO_SAID.matcher(draft.stem());
            return said.matches()
                            && Phrases.wordCount(said.group(1)) <= LONGEST_SAID
                            && (!SPEAKS_FOR_SOME.matcher(said.group(1)).find()
                                    || areObservers(material, draft.key().text(), other.text()))
                    ? said(material, draft.key(), said)
                            .flatMap(told -> said(material, other, said).map(altered -> new Pair(told, altered)))
                    : Optional.empty();
        }
        Optional<WholeSentence> sentence = WholeSentence.around(material, fact.span());
        if (fact instanceof Figure) {
            return sentence.flatMap(WholeSentence::words)
                    .flatMap(told -> Exchange.of(told, draft.key(), other).map(altered -> new Pair(told, altered)));
        }
        return sentence.flatMap(whole -> dated(whole, (DatedEvent) fact, draft.key(), other));
    }

    private static Optional<String> said(Material material, DraftOption speaker, Matcher said) {
        return introduced(material, speaker.text()).map(named -> named + " " + said.group(1) + ".");
    }

    /** With the role that the article gives; empty where it gives one that cannot stand beside the name. */
    private static Optional<String> introduced(Material material, String name) {
        return material.facts().stream()
                .flatMap(fact -> fact.fact() instanceof Statement s ? Stream.of(s.speaker()) : Stream.empty())
                .filter(speaker -> speaker.settled() && speaker.name().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(speaker -> {
                    String named = Phrases.capitalised(Roles.named(material, speaker));
                    return named.equals(speaker.name())
                            ? material.introducedInText(speaker.name())
                                    .or(() -> Optional.of(named)
                                            .filter(n -> speaker.introduction().equals(n)))
                            : Optional.of(named);
                })
                .or(() -> PublicFigures.has(name) ? Optional.of(name) : Optional.empty());
    }

    private static Optional<Pair> dated(WholeSentence whole, DatedEvent date, DraftOption key, DraftOption other) {
        String value = date.value();
        if (value == null || !(Anchored.isDay(value) || Anchored.isMonth(value) || Anchored.isYear(value))) {
            return Optional.empty();
        }
        String preposition = Anchored.isDay(value) ? "on " : "in ";
        Optional<String> told = whole.words(date, preposition + key.text());
        Optional<String> altered = whole.words(date, preposition + other.text());
        // Another day in a sentence that tells several things is a trap and no question.
        boolean simple = told.filter(t -> Phrases.wordCount(t) <= LONGEST_DATED && !t.matches(TELLS_MORE))
                .isPresent();
        return simple && altered.isPresent() ? Optional.of(new Pair(told.get(), altered.get())) : Optional.empty();
    }

    private static Candidate candidate(Material material, Candidate from, Fact fact, String sentence, boolean isTrue) {
        Draft draft = from.draft();
        String why = draft.key().why();
        Draft variant = new Draft(
                draft.kind(),
                QuestionFormat.TRUE_FALSE,
                OPENING + sentence,
                draft.factId(),
                Difficulty.RECALL,
                List.of(new DraftOption("True", isTrue, why), new DraftOption("False", !isTrue, why)),
                draft.evidence(),
                draft.explanation());
        // The sentence tells all that stands in it, so nothing else in it may be asked.
        TextSpan tells = material.article()
                .sentenceAt(fact.span().start())
                .map(s -> s.span().join(from.asked()))
                .orElse(from.asked());
        return new Candidate(variant, from.weight(), from.asked(), List.of(tells));
    }
}
