package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * "How old is Ana Roy, a pupil from Oslo?" of "Ana Roy, a 14-year-old pupil from Oslo"; of "Ana Roy, 66," and "14-year-old
 * Ana Roy" with who she is from elsewhere in the article.
 */
final class AgeStem {

    private static final Pattern AFTER_NAME = Pattern.compile(",? \\(?(?:aged |an? |the )?");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:[- ]years?[- ]old)?(?: (?!of|in|from|and|for|with|at|to|who)\\p{Ll}+){0,2} ");
    private static final Pattern DEATH = Pattern.compile(
            "(?i)\\b(?:die[sd]?|dead|death|kill(?:ed|ing|s)|murder\\w*|late|drown\\w*|funeral|body|victims?)\\b");

    private static final int LONGEST = 14;

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    AgeStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** Empty where the age is nobody's whom the article names in full, and where the sentence tells of a death. */
    Optional<ClauseQuestion.Written> write() {
        if (DEATH.matcher(sentence.span().of(material.text())).find()) {
            return Optional.empty();
        }
        return material.article().entitiesOf(sentence).stream()
                .filter(e -> e.type() == EntityType.PERSON && isBeside(e))
                .findFirst()
                .flatMap(person -> material.referents()
                        .of(sentence, sentence.token(person.last()))
                        .filter(r -> r.name().contains(" ") && !r.plural())
                        .map(r -> new ClauseQuestion.Written("How old is " + known(person, r) + "?", false)));
    }

    /** The name with who that is, from the words beside the age or from elsewhere in the article. */
    private String known(EntityMention person, Referent referent) {
        Optional<String> beside = sentence.tokens().stream()
                .filter(t -> t.relation().equals("appos") && t.head() >= person.first() && t.head() <= person.last())
                .filter(Token::isNoun)
                .findFirst()
                .flatMap(this::withoutAge);
        return beside.map(words -> referent.name() + ", " + words)
                .orElse(Roles.before(referent.name(), referent.introduction()));
    }

    /** "a boy from Oslo" of "a 14-year-old boy from Oslo". */
    private Optional<String> withoutAge(Token head) {
        List<Token> words = Kept.of(sentence, head).stream()
                .filter(t -> !t.span().overlaps(figure.phrase()) && !t.is("-", "year", "years", "old", "aged"))
                .filter(t -> !t.word().matches("(?i).*-years?-old"))
                .toList();
        boolean telling = words.size() > 2
                && words.stream().anyMatch(t -> Character.isUpperCase(t.word().charAt(0)))
                && words.size() <= LONGEST;
        return telling ? new StemWords(material, sentence).tell(words).phrase() : Optional.empty();
    }

    private boolean isBeside(EntityMention person) {
        String text = material.text();
        int start = figure.phrase().start();
        int end = figure.span().end();
        if (person.span().end() <= start) {
            return AFTER_NAME
                    .matcher(text.substring(person.span().end(), start))
                    .matches();
        }
        return person.span().start() >= end
                && BEFORE_NAME
                        .matcher(text.substring(end, person.span().start()))
                        .matches();
    }
}
