package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.debrief.facts.Statement;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * People of an article whom nobody would take for a speaker: its victims and attackers, whoever is named beside the words,
 * and the leader of a country that they speak of.
 */
final class OutOfQuestion {

    private static final Set<String> SUFFERED = Set.of(
            "stab",
            "shoot",
            "wound",
            "injure",
            "kill",
            "murder",
            "assassinate",
            "behead",
            "poison",
            "kidnap",
            "abduct",
            "hospitalize",
            "hospitalise",
            "slay",
            "execute");
    private static final Set<String> DONE =
            Set.of("stab", "shoot", "murder", "behead", "bomb", "kidnap", "abduct", "die", "drown", "assassinate");
    private static final String LEADER =
            "(?:[Pp]resident|(?:[Pp]rime )?[Mm]inister|[Cc]hancellor|[Pp]remier|[Kk]ing|[Qq]ueen|[Ll]eader)";

    private static final Set<String> ACCUSES = Set.of("accuse", "blame", "denounce", "condemn");

    /** Who accuses, by the last name, and the rest of the sentence. */
    private record Accusing(String by, String content) {}

    private final Material material;
    /** Last names, since an article has "Roy" where "Ana Roy" is meant. */
    private final Set<String> inTheEvent = new HashSet<>();

    private final List<Accusing> accusing = new ArrayList<>();
    /** By the last name of whoever leads them: each search goes through the whole article. */
    private final Map<String, List<String>> countries = new HashMap<>();

    OutOfQuestion(Material material) {
        this.material = material;
        for (Sentence sentence : material.article().sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isVerb() && ACCUSES.contains(token.lemma())) {
                    accuser(sentence, token).ifPresent(accusing::add);
                }
                if (isVictim(sentence, token) || isAttacker(sentence, token)) {
                    person(sentence, token).map(Names::lastWord).ifPresent(inTheEvent::add);
                }
            }
        }
    }

    boolean asSpeakerOf(String name, Statement statement) {
        String surname = Names.lastWord(name);
        return inTheEvent.contains(surname)
                || isNamedBeside(surname, statement)
                || isAccused(surname, statement)
                || leadsACountryOf(surname, statement);
    }

    /** "Roy accused Lund of aiding the invaders": what Roy says of them elsewhere, Lund did not say. */
    private boolean isAccused(String surname, Statement statement) {
        String speaker = Names.lastWord(SpeakerPool.nameOf(material, statement.speaker()));
        return accusing.stream().anyMatch(words -> words.by().equals(speaker) && hasWord(words.content(), surname));
    }

    private Optional<Accusing> accuser(Sentence sentence, Token verb) {
        String content =
                material.text().substring(verb.span().end(), sentence.span().end());
        return sentence.child(verb, "nsubj")
                .flatMap(subject -> person(sentence, subject))
                .map(by -> new Accusing(Names.lastWord(by), content));
    }

    private static boolean isVictim(Sentence sentence, Token token) {
        return token.relation().matches("nsubj:pass|obj")
                && sentence.head(token)
                        .filter(verb -> SUFFERED.contains(verb.lemma()))
                        .isPresent();
    }

    /** "Roy stabbed two people", "Roy’s victims", "the attacker, Roy". */
    private static boolean isAttacker(Sentence sentence, Token token) {
        Optional<Token> head = sentence.head(token);
        boolean does = token.relation().equals("nsubj")
                && head.filter(verb -> DONE.contains(verb.lemma())).isPresent();
        boolean owns = token.relation().equals("nmod:poss")
                && head.filter(noun -> noun.lemma().equals("victim")).isPresent();
        boolean called = Stream.concat(head.stream(), sentence.children(token).stream())
                .anyMatch(t -> (t.relation().matches("appos|compound")
                                || token.relation().matches("appos|compound"))
                        && t.lemma().matches("attacker|gunman|shooter|suspect|assailant|bomber|killer|victim"));
        return does || owns || called;
    }

    private Optional<String> person(Sentence sentence, Token token) {
        return material.article().entitiesOf(sentence).stream()
                .filter(e -> e.type() == EntityType.PERSON && e.first() <= token.index() && token.index() <= e.last())
                .map(EntityMention::name)
                .findFirst()
                .or(() -> material.referents()
                        .of(sentence, token)
                        .filter(r -> r.type() == EntityType.PERSON && !r.plural())
                        .map(Referent::name));
    }

    /** "Roy accused Lund of having misled them, and said that …": it was not Lund. */
    private boolean isNamedBeside(String surname, Statement statement) {
        return material.article()
                .sentenceAt(statement.cueSpan().start())
                .filter(s -> hasWord(s.span().of(material.text()), surname))
                .isPresent();
    }

    /** Nobody takes the president of Norway for one who counts on Norway. */
    private boolean leadsACountryOf(String surname, Statement statement) {
        String said = String.join(
                " ",
                statement.content().stream().map(p -> p.of(material.text())).toList());
        return countries.computeIfAbsent(surname, this::countriesLedBy).stream()
                .anyMatch(country -> hasWord(said, country) || Demonyms.tell(said, country));
    }

    private List<String> countriesLedBy(String surname) {
        String leads = "\\b(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)(?:[’']s)? (?:(?!and |but |or )\\p{L}+ ){0,2}?" + LEADER
                + " (?:\\p{Lu}\\S+ ){0,3}?" + Pattern.quote(surname) + "\\b|\\b" + Pattern.quote(surname)
                + ",? (?:the )?(?:\\p{L}+ ){0,2}?" + LEADER
                + " of (?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)";
        return Vicinity.of(material.flatText(), surname).all(leads).stream()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .flatMap(nation -> Stream.of(nation, nation.substring(nation.lastIndexOf(' ') + 1)))
                .map(nation -> Gazetteer.usual(Demonyms.country(nation).orElse(nation)))
                .distinct()
                .toList();
    }

    private static boolean hasWord(String words, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(words)
                .find();
    }
}
