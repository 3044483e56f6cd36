package org.debrief.drafting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Makes a passage understandable without the text around it: pronouns and descriptions are replaced by names, names are
 * given in full, days get their date, and a passage that still points elsewhere is refused.
 */
final class StandAlone {

    private final Material material;
    private final boolean loose;
    private final Alteration alteration;

    StandAlone(Material material) {
        this(material, false, Alteration.NONE);
    }

    private StandAlone(Material material, boolean loose, Alteration alteration) {
        this.material = material;
        this.loose = loose;
        this.alteration = alteration;
    }

    /** For options, which stand under a stem that says what they are about: "the vote" may stay. */
    static StandAlone loosely(Material material) {
        return new StandAlone(material, true, Alteration.NONE);
    }

    /** For sentences that name the speaker first, so that "she" may stay, and that may tell something else. */
    static StandAlone besideName(Material material, Alteration alteration) {
        return new StandAlone(material, false, alteration);
    }

    /** Whether the article writes these words and the next one with a capital after a small letter, too. */
    boolean isTitle(Sentence sentence, Token first) {
        int next = first.index() + 1;
        return next < sentence.tokens().size()
                && Character.isUpperCase(first.word().charAt(0))
                && Pattern.compile("(?<=\\p{Ll} )"
                                + Pattern.quote(first.word() + " "
                                        + sentence.token(next).word())
                                + "\\b")
                        .matcher(material.flatText())
                        .find();
    }

    boolean isLoose() {
        return loose;
    }

    /**
     * Rewrites the passage.
     *
     * @param asked whom the stem asks about: pronouns for them may stay, but for a person's "his"; empty when nobody is
     *     asked about
     */
    Optional<String> rewrite(Sentence sentence, TextSpan span, String asked) {
        return whole(sentence, span, asked, Map.of())
                .or(() -> Shortened.of(sentence, span).flatMap(shorter -> whole(sentence, shorter, asked, Map.of())));
    }

    /**
     * As {@link #rewrite}, with what is told altered where that is wanted.
     *
     * @param tenses what to write instead of which verbs
     */
    Optional<String> retell(Sentence sentence, TextSpan span, String asked, Map<TextSpan, String> tenses) {
        return altered(sentence, span, asked, tenses)
                .or(() -> Shortened.of(sentence, span).flatMap(shorter -> altered(sentence, shorter, asked, tenses)));
    }

    private Optional<String> altered(Sentence sentence, TextSpan span, String asked, Map<TextSpan, String> tenses) {
        return alteration
                .of(sentence, sentence.tokensIn(span), tenses)
                .flatMap(instead -> whole(sentence, span, asked, instead));
    }

    private Optional<String> whole(Sentence sentence, TextSpan span, String asked, Map<TextSpan, String> instead) {
        return new Passage(this, sentence, span, asked).rewritten(instead);
    }

    /** One passage on its way. */
    private static final class Passage {

        private final Material material;
        private final Sentence sentence;
        private final TextSpan span;
        private final String asked;
        private final boolean loose;
        private final List<Token> tokens;
        private final Definites definites;
        private final NameInFull names;
        private final Set<String> named = new HashSet<>();
        /** What to write instead, by where the words to be replaced begin. */
        private final Map<Integer, Change> changes = new TreeMap<>();

        private final Map<TextSpan, String> tenses = new HashMap<>();

        private record Change(int end, String text) {}

        Passage(StandAlone telling, Sentence sentence, TextSpan span, String asked) {
            this.loose = telling.loose;
            this.material = telling.material;
            this.sentence = sentence;
            this.span = span;
            this.asked = asked;
            this.tokens = sentence.tokensIn(span);
            this.definites = new Definites(material, sentence);
            this.names = new NameInFull(material, sentence);
        }

        Optional<String> rewritten(Map<TextSpan, String> instead) {
            if (!datesAreAnchored()) {
                return Optional.empty();
            }
            instead.forEach((words, text) -> {
                if (span.covers(words)
                        && material.article().quotationCovering(words).isEmpty()) {
                    replace(words, text);
                    tenses.put(words, text);
                }
            });
            for (Token token : tokens) {
                if (!isChanged(token) && !settled(token)) {
                    return Optional.empty();
                }
            }
            StringBuilder out = new StringBuilder();
            int at = span.start();
            for (Map.Entry<Integer, Change> change : changes.entrySet()) {
                boolean quoted = material.article().quotations().stream()
                        .anyMatch(q -> q.span()
                                .overlaps(new TextSpan(
                                        change.getKey(), change.getValue().end())));
                if (quoted || change.getKey() < at) {
                    return Optional.empty();
                }
                out.append(material.text(), at, change.getKey())
                        .append(change.getValue().text());
                at = change.getValue().end();
            }
            out.append(material.text(), at, span.end());
            String text = Phrases.tidy(PartQuoted.withEvenMarks(out.toString()));
            return Phrases.balanced(text) ? Optional.of(text) : Optional.empty();
        }

        private boolean isChanged(Token token) {
            return changes.entrySet().stream()
                    .anyMatch(c -> c.getKey() <= token.span().start()
                            && token.span().end() <= c.getValue().end());
        }

        private void replace(TextSpan words, String text) {
            String tense = tenses.get(words);
            // A verb in the past of which "they" is now the subject: "was" as "were", and "had" stays.
            String agreed = tense == null ? text : tense.equals("was") ? "were" : tense;
            changes.put(words.start(), new Change(words.end(), agreed));
        }

        /** Whether the word can be understood, as it stands or as it is replaced. */
        private boolean settled(Token token) {
            if (PartQuoted.holds(material.article(), span, token)) {
                return settledAsQuoted(token);
            }
            if (Deixis.pointsElsewhere(sentence, token, tokens)) {
                return false;
            }
            if (Deixis.isFiller(token)) {
                replace(token.span(), "");
                return true;
            }
            Optional<Referent> referent = material.referents().of(sentence, token);
            if (token.isPronoun()) {
                return pronoun(token, referent);
            }
            boolean definite = definites.isDefinite(token, tokens);
            if (definite && token.is("year") && yearOfPublication(token)) {
                return true;
            }
            if (definite && !token.isNoun()) {
                return loose || Identified.withoutNoun(sentence, token);
            }
            if (definite && !token.isProperNoun() && !definites.isTold(token)) {
                return description(token, referent);
            }
            names.at(token, named).ifPresent(written -> {
                int from = sentence.token(written.from()).span().start();
                if (from >= span.start() && !written.name().equals(asked)) {
                    replace(new TextSpan(from, token.span().end()), written.text());
                    named.add(written.name());
                }
            });
            referent.ifPresent(r -> named.add(r.name()));
            return true;
        }

        /** Nothing is replaced in words that are shown as quoted; "I" and "we" in them are whoever is asked about. */
        private boolean settledAsQuoted(Token token) {
            Optional<Referent> referent = material.referents().of(sentence, token);
            if (Deixis.isThirdPerson(token)) {
                return token.relation().equals("expl")
                        || referent.filter(r -> named.contains(r.name())).isPresent();
            }
            referent.ifPresent(r -> named.add(r.name()));
            return !Deixis.pointsElsewhere(sentence, token, tokens);
        }

        /** "the end of the year" is the end of the year in which the article was published. */
        private boolean yearOfPublication(Token year) {
            LocalDate published = material.article().article().published();
            boolean part = year.index() > 2
                    && sentence.token(year.index() - 2).is("of")
                    && sentence.token(year.index() - 3).is("end", "half", "start", "beginning", "middle", "rest");
            if (published == null || !part) {
                return false;
            }
            replace(sentence.token(year.index() - 1).span().join(year.span()), Integer.toString(published.getYear()));
            return true;
        }

        private boolean description(Token noun, Optional<Referent> referent) {
            boolean again = referent.filter(r -> named.contains(r.name()) && Names.isName(r.name()))
                    .isPresent();
            if (again) {
                return true;
            }
            Optional<String> instead = definites.nameInstead(noun).map(this::withOwnerInFull);
            Optional<Token> article = sentence.child(noun, "det");
            if (loose && instead.isEmpty()) {
                return true;
            }
            if (instead.isEmpty() || article.isEmpty() || article.get().index() != noun.index() - 1) {
                return false;
            }
            boolean asksIt = !asked.isEmpty() && instead.get().endsWith(asked);
            replace(article.get().span().join(noun.span()), instead.get());
            referent.ifPresent(r -> named.add(r.name()));
            return !asksIt;
        }

        /** "Lund's ruling" as "Ada Lund's ruling". */
        private String withOwnerInFull(String phrase) {
            return material.article().entities().stream()
                    .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
                    .map(EntityMention::name)
                    .filter(name -> phrase.matches("(?s)" + Pattern.quote(Names.lastWord(name)) + "[’'].*"))
                    .findFirst()
                    .map(name -> name + phrase.substring(Names.lastWord(name).length()))
                    .orElse(phrase);
        }

        private boolean pronoun(Token token, Optional<Referent> referent) {
            if (!Deixis.isThirdPerson(token)) {
                return false;
            }
            boolean plural = token.is("they", "them", "their");
            if (plural && referent.isPresent() && !referent.get().plural()) {
                return false;
            }
            boolean ofAsked = referent.filter(r -> r.name().equals(asked)).isPresent();
            if (ofAsked && token.is("he", "him", "his", "she", "her", "himself", "herself")) {
                return isSurelyAsked(token);
            }
            boolean object = !token.relation().startsWith("nsubj");
            if (ofAsked && object && token.tag().equals("PRP$") != isSubjectToo(token)) {
                return false;
            }
            if (mayStay(token, referent)) {
                referent.ifPresent(r -> named.add(r.name()));
                return true;
            }
            boolean doubtful = referent.isEmpty()
                    || !Names.mayStandFor(token, referent.get())
                    || new Names(material, sentence).hasRival(token, referent.get(), tokens.size() == 1 ? asked : "");
            // "Ana Roy’ll stay" is nobody's English.
            if (doubtful || startsNext(token, "’ll", "'ll", "’d", "'d", "’ve", "'ve", "’re", "'re")) {
                return false;
            }
            replace(token.span(), Names.inPlaceOf(token, referent.get()));
            named.add(referent.get().name());
            return true;
        }

        /** "Lund says she will stay": the one who is asked about stands before the passage, and nobody else stands between. */
        private boolean isSurelyAsked(Token pronoun) {
            boolean spokeBefore = sentence.tokens().stream()
                    .takeWhile(t -> t.span().end() <= span.start())
                    .anyMatch(t -> material.referents()
                            .of(sentence, t)
                            .filter(r -> r.name().equals(asked))
                            .isPresent());
            return spokeBefore
                    && material.article().entitiesOf(sentence).stream()
                            .filter(e -> e.type() == EntityType.PERSON && e.last() < pronoun.index())
                            .allMatch(e -> Phrases.shareContentWord(e.name(), asked));
        }

        /** "that she would keep her promise" tells no more than "she" does; "that his engineers were ready" tells who. */
        private boolean isSubjectToo(Token owner) {
            return tokens.stream()
                    .takeWhile(t -> t.index() < owner.index())
                    .anyMatch(
                            t -> t.is("he", "she", "they", "it") && t.relation().startsWith("nsubj"));
        }

        /** A pronoun stays where it stands for whoever is asked about, for a name before it in the passage, or for nothing. */
        private boolean mayStay(Token token, Optional<Referent> referent) {
            if (token.relation().equals("expl") || token.is("itself", "themselves", "himself", "herself")) {
                return true;
            }
            if (referent.isPresent()) {
                return referent.get().name().equals(asked)
                        || named.contains(referent.get().name());
            }
            // "the Taliban did not fulfil their promises": the clause's own subject stands before it in the passage.
            Token first = tokens.get(0);
            return token.tag().equals("PRP$")
                    && sentence.head(token)
                            .flatMap(sentence::head)
                            .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                            .filter(subject -> subject.index() < token.index()
                                    && subject.index() >= first.index()
                                    && subject.isNoun())
                            .isPresent();
        }

        /** "usually starts in early June", "the average for October": no month of one year. */
        private boolean recurs(String words, Token first) {
            Optional<Token> head = sentence.head(first);
            return words.matches("(?is)(?:early|late|mid).*")
                    || head.filter(h -> h.isNoun() || h.tag().matches("VB[ZP]")).isPresent();
        }

        private boolean isOwner(Token token) {
            return startsNext(token, "’s", "'s", "’", "'");
        }

        private boolean startsNext(Token token, String... words) {
            int next = token.index() + 1;
            return next < sentence.tokens().size() && sentence.token(next).is(words);
        }

        /** Days and months are told apart by their date, where that can be told. */
        private boolean datesAreAnchored() {
            for (NumberedFact fact : material.facts()) {
                if (!(fact.fact() instanceof DatedEvent date) || !span.covers(date.span())) {
                    continue;
                }
                String words = date.span().of(material.text());
                if (Anchored.standsAlone(words)) {
                    continue;
                }
                List<Token> inside = sentence.tokensIn(date.span());
                // "at Thursday night’s debate"
                if (inside.isEmpty() || isOwner(inside.get(inside.size() - 1))) {
                    return false;
                }
                Optional<Token> before = inside.get(0).index() == 0
                        ? Optional.empty()
                        : Optional.of(sentence.token(inside.get(0).index() - 1))
                                .filter(t -> t.tag().equals("IN") && span.covers(t.span()));
                if (Anchored.isMonth(date.value()) && recurs(words, inside.get(0))) {
                    return false;
                }
                Optional<String> anchored = Anchored.phrase(
                        material, words, date.value(), before.map(Token::word).orElse(""));
                if (anchored.isEmpty()) {
                    return false;
                }
                boolean weekOnly = words.matches("(?i).*\\bweek");
                boolean closing = date.span().end()
                        >= Phrases.withoutEnd(span.of(material.text())).length() + span.start();
                if (weekOnly && !closing) {
                    return false;
                }
                // "next week" at the end of a passage can go; the day that the week begins with reads badly.
                TextSpan whole = before.map(t -> t.span().join(date.span())).orElse(date.span());
                // "the mayor’s June 3 speech" keeps its place without "on"; a weekday with its date is too long for
                // that.
                boolean beforeNoun = before.isEmpty() && standsBeforeNoun(inside);
                if (beforeNoun && (weekOnly || words.matches("(?s).*(?:" + Anchored.DAYS + ").*"))) {
                    return false;
                }
                String told = beforeNoun ? anchored.get().replaceFirst("^(?:on|in) ", "") : anchored.get();
                replace(whole, weekOnly ? "" : told);
            }
            return true;
        }

        private boolean standsBeforeNoun(List<Token> date) {
            Token last = date.get(date.size() - 1);
            return date.stream()
                    .flatMap(t -> sentence.head(t).stream())
                    .anyMatch(h -> h.isNoun() && h.index() > last.index() && h.index() <= last.index() + 3);
        }
    }
}
