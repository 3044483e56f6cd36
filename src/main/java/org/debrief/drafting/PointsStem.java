package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Points and times: "leads by seven points" asks "By how many points ...?", "has a four-point lead" "How large a lead, in
 * points, ...?", "met 14 times" "How many times ...?".
 */
final class PointsStem {

    private static final Set<String> LEADS =
            Set.of("lead", "edge", "advantage", "margin", "deficit", "gap", "majority");

    private static final Pattern POLL = Pattern.compile("(?i)\\b(?:poll|survey)s?\\b");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    PointsStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param noun the word that was counted */
    Optional<ClauseQuestion.Written> of(Token noun) {
        Optional<Clause> clause = Clause.around(sentence, noun);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        return switch (noun.lemma()) {
            case "point" ->
                isOfUnnamedPoll()
                        ? Optional.empty()
                        : points(clause.get(), noun).or(() -> lead(clause.get(), noun));
            case "time" -> times(clause.get(), noun);
            default -> Optional.empty();
        };
    }

    private boolean isOfUnnamedPoll() {
        return POLL.matcher(material.text()).find()
                && NamedSource.pollOf(material).isEmpty();
    }

    private Optional<ClauseQuestion.Written> points(Clause clause, Token noun) {
        boolean by = sentence.child(noun, "case").filter(c -> c.is("by")).isPresent()
                && noun.relation().equals("obl")
                && noun.head() == clause.verb().index();
        boolean known = !clause.verb().is("lead", "leads", "led")
                || isOver(clause.verb())
                || rival(clause).isPresent();
        return by && known ? ask(clause, noun, "by how many points") : Optional.empty();
    }

    private Optional<ClauseQuestion.Written> times(Clause clause, Token noun) {
        boolean often = noun.relation().matches("obl:tmod|obl:npmod|obl|advmod|obj")
                && noun.head() == clause.verb().index()
                && sentence.child(noun, "case", "det", "amod", "conj").isEmpty();
        return often ? ask(clause, noun, "how many times") : Optional.empty();
    }

    /** What follows the noun keeps its place. */
    private Optional<ClauseQuestion.Written> ask(Clause clause, Token noun, String word) {
        Set<Integer> removed = ClauseQuestion.upTo(sentence, noun);
        return new ClauseQuestion(material, clause)
                .accordingTo(poll())
                .tellingAfterVerb(
                        noun.is("points") && clause.verb().lemma().equals("lead") && !isOver(clause.verb())
                                ? rival(clause).orElse("")
                                : "")
                .ofAnother(new ClauseQuestion.Asked(List.of(), word, List.of(), removed), figure.span(), false);
    }

    /** Whether it is said whom somebody leads: "leads Roy", "has a lead over Roy". */
    private boolean isOver(Token word) {
        return sentence.children(word).stream()
                .anyMatch(t -> t.relation().equals("obj") && word.isVerb()
                        || sentence.child(t, "case")
                                .filter(c -> c.is("over", "on", "against"))
                                .isPresent());
    }

    /** "Lund leads by 4 points among men, and Roy by 7 among women": with two names in a sentence, each leads the other. */
    private Optional<String> rival(Clause clause) {
        String leader = material.referents()
                .of(sentence, clause.subject())
                .map(Referent::name)
                .orElse("");
        Set<String> people = new HashSet<>();
        for (EntityMention person : material.article().entitiesOf(sentence)) {
            if (person.type() == EntityType.PERSON) {
                people.add(material.referents()
                        .of(sentence, sentence.token(person.last()))
                        .map(Referent::name)
                        .orElse(person.name()));
            }
        }
        boolean two = people.size() == 2 && people.remove(leader);
        return two ? people.stream().findFirst().filter(p -> p.contains(" ")) : Optional.empty();
    }

    private static boolean isLead(Token noun) {
        return noun.lemma().matches("lead|edge|advantage");
    }

    private String overRival(Clause clause) {
        return rival(clause).map(name -> "over " + name).orElse("");
    }

    /** The poll that points are told of; empty where the article names none. */
    private String poll() {
        return figure.of() != null && figure.of().matches(".*points?")
                ? NamedSource.pollOf(material).orElse("")
                : "";
    }

    /** The article before this word. */
    static String article(String word) {
        return word.matches("(?i)[aeiou].*") ? "an" : "a";
    }

    private Optional<ClauseQuestion.Written> lead(Clause clause, Token noun) {
        Optional<Token> lead = sentence.head(noun)
                .filter(h -> LEADS.contains(h.lemma()) && h.index() > noun.index())
                .filter(h ->
                        h.relation().equals("obj") && h.head() == clause.verb().index())
                .filter(h ->
                        sentence.child(h, "det").filter(d -> d.is("a", "an")).isPresent())
                .filter(h -> sentence.children(h).stream()
                        .allMatch(t -> t.index() == noun.index()
                                || t.relation().matches("det|punct")
                                || t.index() > h.index() && !t.relation().equals("conj")));
        return lead.filter(h -> !isLead(h) || isOver(h) || rival(clause).isPresent())
                .flatMap(h -> {
                    Set<Integer> removed = ClauseQuestion.upTo(sentence, h);
                    return new ClauseQuestion(material, clause)
                            .accordingTo(poll())
                            .tellingAfterVerb(isLead(h) && !isOver(h) ? overRival(clause) : "")
                            .ofAnother(
                                    new ClauseQuestion.Asked(
                                            List.of(),
                                            "how large " + article(h.lemma()) + " " + h.lemma() + ", in points,",
                                            List.of(),
                                            removed),
                                    figure.span(),
                                    false);
                });
    }
}
