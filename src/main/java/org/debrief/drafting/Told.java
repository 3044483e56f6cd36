package org.debrief.drafting;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.debrief.facts.Speaker;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Reasons why what somebody said cannot be asked as theirs. */
final class Told {

    /** Fields of a form, not running text. */
    private static final Pattern FORM = Pattern.compile("(?s)^Name: .*");

    private static final Pattern FOR_SOME = Pattern.compile("\\b(?:[Ww]e|[Oo]urs?|[Uu]s)\\b");

    private static final Set<String> MAKES = Set.of(
            "require", "force", "allow", "oblige", "enable", "help", "make", "let", "compel", "ask", "tell", "order",
            "urge");

    private Told() {}

    /**
     * Whether it is told by another: in "Lund said that Roy had refused", what Roy refused is Lund's word; and in "Roy says
     * he supports it" the saying comes first. What a newspaper reports of it changes nothing.
     */
    static boolean again(Material material, Statement statement) {
        boolean within = material.saying(statement.cueSpan())
                .anyMatch(outer -> !outer.cueSpan().equals(statement.cueSpan())
                        && !outer.cue().equals("report"));
        return within || isLoosely(material, statement) || isOfAForm(material, statement);
    }

    /** "The Order requires members to sign, agreeing to serve": it is the members who agree. */
    private static boolean isLoosely(Material material, Statement statement) {
        Sentence sentence =
                material.article().sentenceAt(statement.cueSpan().start()).orElse(null);
        if (sentence == null) {
            return true;
        }
        return sentence.tokensIn(statement.cueSpan()).stream()
                .filter(cue -> cue.tag().equals("VBG"))
                .anyMatch(cue -> controls(sentence, cue)
                        || sentence.head(cue).filter(h -> controls(sentence, h)).isPresent()
                        || sentence.head(cue)
                                .flatMap(sentence::head)
                                .filter(h -> controls(sentence, h))
                                .isPresent());
    }

    private static boolean controls(Sentence sentence, Token verb) {
        return MAKES.contains(verb.lemma())
                && sentence.child(verb, "obj").isPresent()
                && sentence.child(verb, "xcomp")
                        .filter(x -> x.tag().equals("VB"))
                        .isPresent();
    }

    private static boolean isOfAForm(Material material, Statement statement) {
        TextSpan block = material.article()
                .sentenceAt(statement.cueSpan().start())
                .map(s -> s.block())
                .map(b -> b.span())
                .orElse(statement.span());
        return FORM.matcher(block.of(material.text())).matches();
    }

    /** "We will open Norway to trade", said by the Norwegian minister: nobody else of the article could. */
    static boolean byWhoseTheyAre(Speaker speaker, String stem) {
        String role = speaker.introduction().replace(speaker.name(), " ");
        return FOR_SOME.matcher(stem).find()
                && Arrays.stream(role.split("[^\\p{L}.-]+"))
                        .flatMap(word -> Stream.of(word, Demonyms.country(word).orElse("")))
                        .filter(word -> word.matches("\\p{Lu}\\p{L}{3,}.*"))
                        .anyMatch(stem::contains);
    }

    /** Whether the stem names the speaker's own party, body or campaign, which gives the speaker away. */
    static boolean byTheRole(Speaker speaker, String stem) {
        String role = speaker.introduction().replace(speaker.name(), " ");
        return Arrays.stream(role.split("[^\\p{L}&.-]+"))
                .filter(word -> word.matches("\\p{Lu}\\p{L}{2,}.*"))
                .filter(word -> !word.matches(
                        "(?:The|President|Prime|Minister|Senator|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Secretary|State|States|United|U\\.S.*"
                                + "|National|General|Chief|Vice|Director|Republican|Democratic|American)\\.?"))
                .anyMatch(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                        .matcher(stem)
                        .find());
    }
}
