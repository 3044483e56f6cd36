package org.debrief.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Bodies;
import org.debrief.facts.Circumstances;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * "Who signed ...?", "Which company won ...?", "With which country did ...?": the key is a person, a country, a state or a
 * company that takes part in an event. Bodies are not asked for: a ministry beside a newspaper makes nobody hesitate.
 */
final class WhoDidWriter implements QuestionWriter {

    private static final Set<String> SAME_IN_PAST = Set.of(
            "led", "built", "made", "held", "won", "found", "brought", "sent", "bought", "sold", "caught", "kept",
            "left", "lost", "met", "paid", "set", "cut", "hit", "shut", "spent", "struck", "shot", "taught", "laid",
            "fought");
    private static final Set<String> IN_ONE_RACE = Set.of("endorse", "back", "support", "beat", "defeat", "oust");
    private static final Set<NameKind> ASKED =
            EnumSet.of(NameKind.PERSON, NameKind.COUNTRY, NameKind.STATE, NameKind.COMPANY);
    private static final double WEIGHT = 0.72;
    /** Who tells a figure of the article can no longer ask for it, and how many is the better question. */
    private static final double FIGURE_TOLD = 0.15;

    @Override
    public List<Candidate> write(Material material) {
        Cast cast = material.cast();
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            Optional<AskedEvent> asked = AskedEvent.of(material, fact).filter(e -> !e.isStatement());
            if (asked.isPresent()) {
                AskedEvent event = asked.get();
                subject(event, cast).ifPresent(candidates::add);
                agent(event, cast).ifPresent(candidates::add);
                object(event, cast).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Optional<Candidate> subject(AskedEvent event, Cast cast) {
        Sentence sentence = event.sentence();
        Token subject = event.clause().subject();
        Token finite = event.clause().helpers().isEmpty()
                ? event.verb()
                : event.clause().helpers().get(0);
        boolean plural = finite.tag().equals("VBP") || finite.is("were");
        if (plural || isOfOneRace(event) || !isWholePhrase(sentence, subject)) {
            return Optional.empty();
        }
        return referent(event, subject)
                .flatMap(r -> ask(
                        event,
                        cast,
                        subject,
                        r,
                        (word, removed) -> new ClauseQuestion(event.material(), event.clause())
                                .answeredBy(r.name())
                                .ofSubject(
                                        new ClauseQuestion.Asked(List.of(), word, List.of(), removed),
                                        subject.span())));
    }

    /** Whoever else an article on a candidate names is neither a supporter nor was in that very race. */
    private static boolean isOfOneRace(AskedEvent event) {
        return IN_ONE_RACE.contains(event.verb().lemma())
                || event.sentence()
                        .child(event.verb(), "obj")
                        .filter(o -> o.lemma().matches("support|endorsement|weight|campaign|candidacy|bid"))
                        .isPresent();
    }

    private Optional<Candidate> agent(AskedEvent event, Cast cast) {
        Sentence sentence = event.sentence();
        Optional<Token> agent = Circumstances.agent(sentence, event.verb());
        Optional<String> active = active(event.clause());
        if (agent.isEmpty() || active.isEmpty() || !isWholePhrase(sentence, agent.get())) {
            return Optional.empty();
        }
        return referent(event, agent.get())
                .flatMap(r -> ask(
                        event,
                        cast,
                        agent.get(),
                        r,
                        (word, removed) -> new ClauseQuestion(event.material(), event.clause())
                                .answeredBy(r.name())
                                .ofAgent(
                                        new ClauseQuestion.Asked(List.of(), word, List.of(), removed),
                                        agent.get().span(),
                                        active.get())));
    }

    /** "was led" becomes "led", "has been led" becomes "has led"; empty where the past form is not certain. */
    private static Optional<String> active(Clause clause) {
        String verb = clause.verb().word().toLowerCase(Locale.ROOT);
        List<String> helpers = clause.helpers().stream()
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .toList();
        if (helpers.equals(List.of("was")) || helpers.equals(List.of("were"))) {
            return Optional.of(verb).filter(v -> v.endsWith("ed") || SAME_IN_PAST.contains(v));
        }
        return helpers.equals(List.of("has", "been")) || helpers.equals(List.of("have", "been"))
                ? Optional.of("has " + verb)
                : Optional.empty();
    }

    /** The object, or what a preposition adds: "With which country did ...?" */
    private Optional<Candidate> object(AskedEvent event, Cast cast) {
        Sentence sentence = event.sentence();
        for (Token child : parts(sentence, event.verb())) {
            String preposition = sentence.child(child, "case")
                    .map(t -> t.word().toLowerCase(Locale.ROOT))
                    .orElse("");
            boolean object = child.relation().equals("obj");
            boolean oblique = child.relation().matches("obl|nmod") && preposition.matches("with|to|from|against|for");
            if (child.index() > event.verb().index()
                    && (object || oblique)
                    && !event.isPassive()
                    && child.isProperNoun()
                    && isWholePhrase(sentence, child)) {
                Optional<Candidate> found = referent(event, child)
                        // "Who has Ana Roy praised?" makes the reader stumble.
                        .filter(r -> !cast.kindOf(r).equals(Optional.of(NameKind.PERSON)))
                        .flatMap(r -> ask(
                                event,
                                cast,
                                child,
                                r,
                                (word, removed) -> new ClauseQuestion(event.material(), event.clause())
                                        .answeredBy(r.name())
                                        .ofAnother(
                                                new ClauseQuestion.Asked(
                                                        List.of(),
                                                        (preposition + " " + word).strip(),
                                                        List.of(),
                                                        removed),
                                                child.span(),
                                                false)));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What depends on the verb, and what its object adds with "with": "signed a treaty with Norway". */
    private static List<Token> parts(Sentence sentence, Token verb) {
        List<Token> parts = new ArrayList<>(sentence.children(verb));
        sentence.child(verb, "obj")
                .ifPresent(object -> sentence.children(object).stream()
                        .filter(t -> t.relation().equals("nmod")
                                && sentence.child(t, "case")
                                        .filter(c -> c.is("with"))
                                        .isPresent())
                        .forEach(parts::add));
        return parts;
    }

    /** Writes the question with this question word, leaving these words out. */
    private interface Asking {
        Optional<ClauseQuestion.Written> write(String word, Set<Integer> removed);
    }

    private static Optional<Candidate> ask(
            AskedEvent event, Cast cast, Token answer, Referent referent, Asking asking) {
        Optional<NameKind> kind = cast.kindOf(referent).filter(ASKED::contains);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Sentence sentence = event.sentence();
        String key = referent.name();
        Set<Integer> removed = ClauseQuestion.indexes(
                sentence.subtree(answer).contains(event.verb()) ? List.of(answer) : sentence.subtree(answer));
        removed.addAll(VagueTime.of(event.material(), event.clause()));
        Optional<ClauseQuestion.Written> written =
                asking.write(kind.get().word(), removed).map(WhoDidWriter::neutral);
        if (written.isEmpty()
                || !event.reads(written.get(), removed)
                || Phrases.shareContentWord(written.get().stem(), key)
                || written.get().stem().matches("(?i).*\\b(?:his|her|he|she|him|himself|herself)\\b.*")) {
            return Optional.empty();
        }
        String stem = written.get().stem();
        Optional<NameOptions.Options> options = new NameOptions(event.material(), cast)
                .of(
                        key,
                        kind.get(),
                        stem,
                        Set.of(sentence.index()),
                        "The article does not say this of %s.",
                        name -> !cast.didTheSame(name, event.event())
                                && (kind.get() != NameKind.PERSON
                                        || cast.standingOf(key).suits(cast.standingOf(name))));
        Optional<TextSpan> evidence = event.evidence(written.get(), key);
        return options.isPresent() && evidence.isPresent()
                ? Optional.of(new Candidate(
                        event.draft(QuestionKind.WHO_DID, written.get(), options.get(), evidence.get()),
                        tellsFigure(event.material(), sentence, stem) ? WEIGHT - FIGURE_TOLD : WEIGHT,
                        answer.span()))
                : Optional.empty();
    }

    /** "her support" would tell that it was a woman. */
    private static ClauseQuestion.Written neutral(ClauseQuestion.Written written) {
        return new ClauseQuestion.Written(
                written.stem().replaceAll("\\b(?:his|her)\\b", "their"), written.needsSentenceBefore());
    }

    /** One name alone, and not "A and B", "his son A", "A's rival", "shares in A". */
    private static boolean isWholePhrase(Sentence sentence, Token head) {
        return sentence.child(head, "conj", "cc", "nummod").isEmpty()
                && sentence.child(head, "nmod:poss").isEmpty()
                && (head.isProperNoun()
                        || head.is("he", "she")
                        || Bodies.isBody(head.lemma())
                        || WordLists.ROLES.contains(head.lemma()));
    }

    private static Optional<Referent> referent(AskedEvent event, Token head) {
        Names names = new Names(event.material(), event.sentence());
        return event.material()
                .referents()
                .of(event.sentence(), head)
                .filter(r -> !r.plural())
                .filter(r -> !head.isPronoun() || !names.hasRival(head, r));
    }

    private static boolean tellsFigure(Material material, Sentence sentence, String stem) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .filter(f -> f instanceof Figure figure
                        && figure.form() == FigureForm.COUNT
                        && figure.span().overlaps(sentence.span()))
                .anyMatch(f -> stem.contains(f.span().of(material.text())));
    }
}
