package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "He mocked the plan", "She proposed closing the quay", and verbs of saying where the tree went wrong. */
final class LooseVerbs {

    private static final Set<String> OBJECT_STARTS = Set.of(
            "DT", "PDT", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "PRP", "VBG", "$", "VBN", "WP");

    private static final Set<String> SHOWS = Set.of("show", "find", "put", "give", "indicate");
    private static final Set<String> SEES = Set.of("see", "paint", "treat", "present", "count");

    private static final Set<String> TELLS = Set.of("tell", "inform", "assure", "remind", "warn", "convince", "advise");

    private LooseVerbs() {}

    static Optional<Cue> find(AnnotatedArticle article, Sentence sentence, Token verb) {
        LooseClauses loose = new LooseClauses(sentence);
        LooseSubjects subjects = new LooseSubjects(article, sentence);
        if (!verb.isVerb() || verb.tag().equals("MD") || isBare(sentence, verb, subjects)) {
            return Optional.empty();
        }
        if (isPassive(sentence, verb)) {
            return passive(sentence, verb);
        }
        return subjects.of(verb)
                .flatMap(source -> content(sentence, verb, source, loose)
                        .map(content -> Cue.loose(sentence, verb, verb.lemma(), source, content)));
    }

    /** An infinitive tells of what may be, but "continues to press" of what is. */
    private static boolean isBare(Sentence sentence, Token verb, LooseSubjects subjects) {
        return verb.tag().equals("VB")
                && verb.index() > 0
                && sentence.token(verb.index() - 1).is("to")
                && !subjects.isGoverned(verb);
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && sentence.tokens().subList(Math.max(0, verb.index() - 3), verb.index()).stream()
                        .anyMatch(t -> t.lemma().equals("be"));
    }

    /** "The plan was mocked by skippers." */
    private static Optional<Cue> passive(Sentence sentence, Token verb) {
        Set<CueFrame> frames = CueLexicon.framesOf(verb.lemma());
        boolean judges = frames.contains(CueFrame.JUDGE)
                || frames.contains(CueFrame.NAME)
                || frames.contains(CueFrame.DEED)
                || frames.contains(CueFrame.DIRECT);
        Optional<Token> subject = sentence.child(verb, "nsubj:pass").filter(t -> t.index() < verb.index());
        Optional<Token> agent = SourceFinder.agent(sentence, verb);
        return judges && subject.isPresent() && agent.isPresent()
                ? Optional.of(
                        Cue.loose(sentence, verb, verb.lemma(), agent.get(), NounPhrases.core(sentence, subject.get())))
                : Optional.empty();
    }

    private static Optional<TextSpan> content(Sentence sentence, Token verb, Token source, LooseClauses loose) {
        int next = loose.afterAdverbials(verb.index() + 1);
        Set<CueFrame> frames = CueLexicon.framesOf(verb.lemma());
        boolean says = frames.contains(CueFrame.SAY) || frames.contains(CueFrame.THINK);
        if (says) {
            Optional<TextSpan> clause = clause(sentence, verb, source, next, loose);
            if (clause.isPresent()) {
                return clause;
            }
        }
        if (next + 1 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token first = sentence.token(next);
        boolean means = frames.contains(CueFrame.INTEND) || frames.contains(CueFrame.DIRECT);
        if (means && first.is("to")) {
            return loose.clauseFrom(next);
        }
        boolean takesObject = frames.contains(CueFrame.JUDGE)
                || frames.contains(CueFrame.NAME)
                || frames.contains(CueFrame.DEED)
                || Documents.is(source) && SHOWS.contains(verb.lemma());
        if (takesObject && OBJECT_STARTS.contains(first.tag())) {
            return loose.clauseFrom(next);
        }
        if (SEES.contains(verb.lemma()) && OBJECT_STARTS.contains(first.tag())) {
            return loose.clauseFrom(next)
                    .filter(span -> sentence.tokensIn(span).stream().anyMatch(t -> t.is("as")));
        }
        String together = verb.lemma() + "+" + LooseClauses.lower(first);
        boolean about = CueLexicon.has(together, CueFrame.ABOUT) || CueLexicon.has(together, CueFrame.DEED);
        return about ? loose.clauseFrom(next + 1) : Optional.empty();
    }

    private static Optional<TextSpan> clause(
            Sentence sentence, Token verb, Token source, int next, LooseClauses loose) {
        if (next >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token first = sentence.token(next);
        if (first.is(",") && sentence.token(0).is("as") && source.index() < verb.index()) {
            return loose.restFrom(next + 1);
        }
        if (first.is(".") && source.index() < verb.index()) {
            return loose.before(source);
        }
        Optional<TextSpan> that = loose.that(next).flatMap(t -> loose.restFrom(t.index()));
        if (that.isPresent()) {
            return that;
        }
        boolean told = TELLS.contains(verb.lemma());
        int start =
                told ? loose.subjectPronoun(next + 1).orElse(sentence.tokens().size()) : next;
        return start < sentence.tokens().size() && loose.opensClause(start) ? loose.restFrom(start) : Optional.empty();
    }
}
