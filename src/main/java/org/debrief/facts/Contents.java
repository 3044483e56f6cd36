package org.debrief.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Finds what a cue attributes: the clause after it, the clauses around it, or its object. */
final class Contents {

    private static final Set<String> OBJECTS = Set.of("obj", "ccomp", "xcomp");
    private static final Set<String> LEAVES_OUT_THAT =
            Set.of("say", "think", "believe", "argue", "insist", "complain", "hope", "warn", "fear");
    private static final Set<String> SHOWS = Set.of("show", "find", "put", "give");
    private static final Set<String> CLAUSE_STARTS =
            Set.of("DT", "PDT", "PRP", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "EX");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private Contents() {}

    static List<TextSpan> of(Cue cue) {
        Sentence sentence = cue.sentence();
        Token verb = cue.verb();
        Set<CueFrame> frames = CueLexicon.framesOf(cue.lemma());
        Optional<TextSpan> main = afterAside(cue);
        if (main.isPresent()) {
            return List.of(main.get());
        }
        if (frames.contains(CueFrame.SAY)) {
            Optional<List<TextSpan>> around = around(cue);
            if (around.isPresent()) {
                return around.get();
            }
        }
        if (frames.contains(CueFrame.SAY) || frames.contains(CueFrame.THINK)) {
            Optional<Token> clause = after(sentence, verb, "ccomp", "parataxis")
                    .or(() -> sentence.child(verb, "xcomp").flatMap(t -> after(sentence, t, "ccomp")));
            if (clause.isPresent()) {
                return List.of(clauseSpan(sentence, cue, clause.get()));
            }
        }
        if (LEAVES_OUT_THAT.contains(cue.lemma())) {
            Optional<TextSpan> rest = clauseBeside(cue);
            if (rest.isPresent()) {
                return List.of(rest.get());
            }
        }
        if (Documents.is(cue.source()) && SHOWS.contains(verb.lemma())) {
            Optional<Token> shown = after(sentence, verb, "obj");
            if (shown.isPresent()) {
                return List.of(
                        toTheEnd(sentence, sentence.subtree(shown.get()).get(0).index()));
            }
        }
        if (frames.contains(CueFrame.INTEND) || frames.contains(CueFrame.DIRECT)) {
            Optional<Token> infinitive = after(sentence, verb, "xcomp", "ccomp");
            if (infinitive.isPresent() && hasTo(sentence, infinitive.get())) {
                return List.of(sentence.subtreeSpan(infinitive.get()));
            }
        }
        if (frames.contains(CueFrame.NAME) || frames.contains(CueFrame.JUDGE)) {
            List<Token> objects = sentence.children(verb).stream()
                    .filter(t -> t.index() > verb.index() && OBJECTS.contains(t.relation()))
                    .toList();
            if (!objects.isEmpty() && !objects.get(0).is("himself", "herself", "themselves")) {
                TextSpan span = sentence.subtreeSpan(objects.get(0));
                for (Token other : objects) {
                    span = span.join(sentence.subtreeSpan(other));
                }
                return List.of(span);
            }
        }
        return particle(sentence, verb)
                .map(phrase -> List.of(withoutCase(sentence, phrase)))
                .orElse(List.of());
    }

    /** "As Ana Roy puts it, CLAUSE." */
    private static Optional<TextSpan> afterAside(Cue cue) {
        Sentence sentence = cue.sentence();
        int comma = sentence.tokensIn(cue.cluster()).stream()
                        .mapToInt(Token::index)
                        .max()
                        .orElse(0)
                + 1;
        if (cue.lemma().equals("put+it")) {
            comma = cue.verb().index() + 2;
        }
        boolean aside = sentence.token(0).is("as")
                && cue.verb().relation().equals("advcl")
                && sentence.child(cue.verb(), "mark")
                        .filter(m -> m.index() == 0)
                        .isPresent()
                && comma + 2 < sentence.tokens().size()
                && sentence.token(comma).is(",")
                && (cue.lemma().equals("put+it") || CueLexicon.has(cue.lemma(), CueFrame.SAY));
        return aside ? Optional.of(toTheEnd(sentence, comma + 1)) : Optional.empty();
    }

    /** The phrase of a verb that attributes with a preposition: "called for [a delay]". */
    static Optional<Token> particle(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.index() > verb.index()
                        && (t.relation().startsWith("obl") || t.relation().equals("advcl")))
                .filter(t -> sentence.child(t, "case", "mark")
                        .filter(c -> CueLexicon.has(verb.lemma() + "+" + c.lemma(), CueFrame.ABOUT))
                        .isPresent())
                .findFirst();
    }

    private static TextSpan withoutCase(Sentence sentence, Token phrase) {
        List<Token> words = sentence.subtree(phrase);
        int from = words.get(0).relation().equals("case")
                        || words.get(0).relation().equals("mark")
                ? 1
                : 0;
        return sentence.spanOf(
                words.get(from).index(), words.get(words.size() - 1).index());
    }

    private static boolean hasTo(Sentence sentence, Token infinitive) {
        return sentence.children(infinitive).stream().anyMatch(t -> t.is("to") && t.index() < infinitive.index());
    }

    private static Optional<Token> after(Sentence sentence, Token verb, String... relations) {
        return sentence.child(verb, relations)
                .filter(t -> t.index() > verb.index())
                .or(() -> sentence.children(verb).stream()
                        .filter(t ->
                                t.index() > verb.index() && List.of(relations).contains(t.relation()))
                        .findFirst());
    }

    /** From the clause's first word after the cue to its end; a missed subject before the cue does not count. */
    private static TextSpan clauseSpan(Sentence sentence, Cue cue, Token clause) {
        List<Token> words = sentence.subtree(clause).stream()
                .filter(t -> t.index() > cue.verb().index())
                .filter(t -> t.span().start() >= cue.cluster().end() || t.index() >= clause.index())
                .toList();
        int first = words.get(0).index();
        int last = words.get(words.size() - 1).index();
        while (first < last && sentence.token(first).isPunctuation()) {
            first++;
        }
        while (last > first && sentence.token(last).isPunctuation()) {
            last--;
        }
        return sentence.spanOf(first, last);
    }

    /** "said boat owners who lost income would be paid", where the parser takes "owners" for an object. */
    private static Optional<TextSpan> clauseBeside(Cue cue) {
        Sentence sentence = cue.sentence();
        int next = cue.verb().index() + 1;
        if (cue.source().index() > cue.verb().index()
                || next >= sentence.tokens().size()
                || !CLAUSE_STARTS.contains(sentence.token(next).tag())
                        && !sentence.token(next).is("if", "unless", "despite", "although")) {
            return Optional.empty();
        }
        boolean finite = sentence.tokens().stream().skip(next + 1L).anyMatch(t -> FINITE.contains(t.tag()));
        return finite ? Optional.of(toTheEnd(sentence, next)) : Optional.empty();
    }

    private static TextSpan toTheEnd(Sentence sentence, int first) {
        int last = sentence.tokens().size() - 1;
        while (last > first && sentence.token(last).isPunctuation()) {
            last--;
        }
        return sentence.spanOf(first, last);
    }

    /** "CONTENT, she said." and "CONTENT, she said, CONTENT." */
    private static Optional<List<TextSpan>> around(Cue cue) {
        Sentence sentence = cue.sentence();
        List<Token> inside = sentence.tokensIn(cue.cluster());
        int first = inside.get(0).index();
        boolean participle = cue.verb().tag().equals("VBG");
        if (first < 2
                || participle
                || !sentence.token(first - 1).is(",")
                || cue.source().index() < first) {
            return Optional.empty();
        }
        int end = afterAdverbials(sentence, cue, inside.get(inside.size() - 1).index());
        boolean closes = end >= sentence.tokens().size() - 1;
        if (!closes && !sentence.token(end + 1).is(",", ".", ";", "--", "-", ":", "?", "!")) {
            return Optional.empty();
        }
        int start = clauseStart(sentence, first - 2);
        List<TextSpan> content = new ArrayList<>();
        content.add(sentence.spanOf(start, first - 2));
        int next = end + 2;
        if (!closes
                && sentence.token(end + 1).is(",")
                && next < sentence.tokens().size() - 1) {
            int last = sentence.tokens().size() - 1;
            while (last > next && sentence.token(last).isPunctuation()) {
                last--;
            }
            // ", adding that ..." is another cue's content.
            if (!sentence.token(next).tag().equals("VBG")
                    && !sentence.token(next).is("who", "which", "and", "but", "as", "while")) {
                content.add(sentence.spanOf(next, last));
            }
        }
        return Optional.of(content);
    }

    private static int clauseStart(Sentence sentence, int last) {
        int start = 0;
        while (start < last
                && (sentence.token(start).isPunctuation()
                        || sentence.token(start).is("but", "and"))) {
            start++;
        }
        return start;
    }

    /** "..., he said in an interview on Tuesday," belongs to the cue up to the comma. */
    private static int afterAdverbials(Sentence sentence, Cue cue, int last) {
        int end = sentence.children(cue.verb()).stream()
                .filter(t -> t.index() > last)
                .filter(t -> t.relation().startsWith("obl")
                        || t.relation().equals("obj")
                        || t.relation().equals("advmod"))
                .flatMap(t -> sentence.subtree(t).stream())
                .max(Comparator.comparingInt(Token::index))
                .map(Token::index)
                .orElse(last);
        for (int i = last + 1; i <= end; i++) {
            if (sentence.token(i).is(",")) {
                return i - 1;
            }
        }
        return end;
    }
}
