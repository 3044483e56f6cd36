package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * A clause of the article that tells one thing and needs no other sentence.
 *
 * @param span the passage that it tells
 * @param words the same as it reads alone, with its full stop
 */
record PlainClause(Sentence sentence, TextSpan span, String words) {

    private static final int SHORTEST = 7;
    /** A longer one is told only where there is no shorter one with the fact in it. */
    private static final int EASILY_READ = 26;

    private static final int LONGEST = 34;
    /** Links to what was told before, which the sentence says the same without. */
    private static final Pattern LINK =
            Pattern.compile("(?i)(?:in (?:return|retaliation|response|addition|turn|all|total|fact)"
                    + "|as a result|for (?:example|instance)|by (?:comparison|contrast)|meanwhile|however|moreover|also|overall|separately"
                    + "|and|but|so), ?|(?:but|and) ");

    private static final Pattern GOES_ON = Pattern.compile(
            "(?is)(?:or|yet|then|that|this|these|those|there|here"
                    + "|such|both|some|another|instead|still|eventually|ironically|since then|even|if|one|many|others|most)\\b.*");
    private static final Pattern PRONOUN = Pattern.compile("(?is)(?:it|they|he|she|its|their|his|her)\\b.*");
    /** "After a man was shot": the main clause is missing. */
    private static final Pattern HALF =
            Pattern.compile("(?s)(?:After|When|While|Although|Though|Because|As|If|Before|Once|Since) [^,]*");
    /** Conversions, which would tell the figure again. */
    private static final Pattern CONVERTED = Pattern.compile(" ?\\([^()]*\\d[^()]*\\)");
    /** Who says it nobody knows; that nobody answered is no news. */
    private static final Pattern NOBODYS =
            Pattern.compile("(?s).*(?:, (?:officials|analysts|experts|critics|witnesses|authorities"
                    + "|reports|sources) (?:say|said|added).*|^(?:Officials|Analysts|Experts|Critics|Authorities|Witnesses|Reports|Sources"
                    + "|Local people|Residents|Investigators|Supporters|Opponents|Users|Scientists|Researchers)\\b.*"
                    + "|\\b(?:a|the|one) source\\b.*|declined to comment.*|\\b(?:his|her|its|the) (?:spokesman|spokeswoman|spokesperson)\\b.*"
                    + "|local news reports.*|according to (?:reports|officials|sources|experts|analysts)\\b.*)");

    private static final Pattern OF_THE_PLACE = Pattern.compile("(?s).*, (?:officials|authorities) said");
    /** Times that only the article has, and days that were put together wrongly. */
    private static final Pattern MISDATED =
            Pattern.compile("(?is).*\\b(?:so far|as of|already|ago|years? later|(\\d{4}) in \\1|and on \\d+"
                    + "|to be (?:published|released|announced))\\b.*");

    private static final Pattern RELATIVE = Pattern.compile("(?is).*\\b(?:ago|later|earlier|before|after)\\b.*");
    private static final int LONGEST_WITH_TWO_DEEDS = 28;
    private static final Pattern UNFINISHED =
            Pattern.compile("(?s).*(?:,\\s*,|, but\\b|, and \\p{Lu}|\\s[,.;]|\\(|\\)|[“”\"?!;:…]|[-–—]\\s| [-–—]).*");

    /** The clauses of a sentence that can be told so; none where it quotes, asks or goes on from another. */
    static List<PlainClause> of(Material material, Sentence sentence) {
        List<PlainClause> found = new ArrayList<>();
        if (sentence.block().kind() != BlockKind.PARAGRAPH
                || sentence.span().of(material.text()).matches("(?s).*[“”\"?!;].*")) {
            return found;
        }
        for (List<Token> part : parts(sentence)) {
            for (List<Token> version : WithoutTails.of(sentence, trimmed(part))) {
                told(material, sentence, version).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(clause -> Phrases.wordCount(clause.words()) > EASILY_READ));
        return found;
    }

    /** The main clauses; what shares the subject of the first is left out. */
    private static List<List<Token>> parts(Sentence sentence) {
        Optional<Token> root = sentence.root();
        List<Token> all = sentence.tokens();
        Optional<Token> second = root.flatMap(r -> sentence.children(r).stream()
                .filter(t -> t.relation().equals("conj") && t.index() > r.index())
                .filter(t ->
                        t.isVerb() || sentence.child(t, "cop", "aux", "nsubj").isPresent())
                .findFirst());
        if (second.isEmpty()) {
            return List.of(all);
        }
        List<Token> own = sentence.subtree(second.get());
        int from = own.get(0).index();
        int to = own.get(own.size() - 1).index();
        boolean subject =
                sentence.child(second.get(), "nsubj", "nsubj:pass", "expl").isPresent();
        List<Token> first = trimmed(all.subList(0, from));
        List<Token> other = trimmed(all.subList(from, to + 1));
        boolean more = to + 2 < all.size();
        return more ? List.of() : subject ? List.of(first, other) : List.of(first);
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int from = 0;
        int to = tokens.size();
        while (to > from
                && (tokens.get(to - 1).isPunctuation() || tokens.get(to - 1).is("and", "but", "or"))) {
            to--;
        }
        while (from < to
                && (tokens.get(from).isPunctuation() || tokens.get(from).is("and", "but", "or"))) {
            from++;
        }
        return tokens.subList(from, to);
    }

    private static Optional<PlainClause> told(Material material, Sentence sentence, List<Token> part) {
        List<Token> tokens = trimmed(part);
        if (tokens.isEmpty()
                || isRelative(material, tokens)
                || joins(sentence, tokens)
                || !isPastOrDated(material, sentence, tokens)) {
            return Optional.empty();
        }
        TextSpan span = tokens.get(0).span().join(tokens.get(tokens.size() - 1).span());
        String own = span.of(material.text());
        if (MISDATED.matcher(own).matches() || GOES_ON.matcher(withoutLink(own)).matches()) {
            return Optional.empty();
        }
        return DefinitesTold.all(material, sentence, tokens)
                ? new StandAlone(material)
                        .rewrite(sentence, span, "")
                        .flatMap(words -> finished(words, Lead.namesItsPlace(material.article(), sentence)))
                        .filter(words -> namesInFull(material, sentence, span, words))
                        .map(words -> new PlainClause(sentence, span, words))
                : Optional.empty();
    }

    /** "three years ago" is not surely that calendar year. */
    private static boolean isRelative(Material material, List<Token> tokens) {
        TextSpan span = tokens.get(0).span().join(tokens.get(tokens.size() - 1).span());
        return material.facts().stream()
                .filter(f ->
                        f.fact() instanceof DatedEvent && span.covers(f.fact().span()))
                .anyMatch(f ->
                        RELATIVE.matcher(f.fact().span().of(material.text())).matches());
    }

    /** Whether every person in it is named in full. */
    private static boolean namesInFull(Material material, Sentence sentence, TextSpan span, String words) {
        return material.article().entitiesOf(sentence).stream()
                .filter(e -> e.type() == EntityType.PERSON && span.covers(e.span()) && e.first() == e.last())
                .allMatch(e -> material.referents()
                        .of(sentence, sentence.token(e.last()))
                        .filter(r -> r.name().contains(" ") && words.contains(r.name()))
                        .isPresent());
    }

    private static String withoutLink(String words) {
        Matcher link = LINK.matcher(words);
        return link.lookingAt() ? words.substring(link.end()) : words;
    }

    /** @param ofAPlace whether "officials say" can only mean those of the place that is told */
    private static Optional<String> finished(String rewritten, boolean ofAPlace) {
        String words = CONVERTED.matcher(rewritten).replaceAll("");
        words = Phrases.capitalised(
                withoutLink(words).replaceFirst("[\\s,.]+$", "").strip().replace("'", "’"));
        boolean reads = words.matches("(?s)\\p{Lu}.*")
                && Phrases.wordCount(words) >= SHORTEST
                && Phrases.wordCount(words) <= LONGEST
                && !UNFINISHED.matcher(words).matches()
                && !PRONOUN.matcher(words).matches()
                && !HALF.matcher(words).matches()
                && (!NOBODYS.matcher(words).matches()
                        || ofAPlace && OF_THE_PLACE.matcher(words).matches())
                && !MISDATED.matcher(words).matches();
        return reads ? Optional.of(words + ".") : Optional.empty();
    }

    /** Two things told in one: one may be true and the other false. */
    private static boolean joins(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.relation().equals("conj") && t.isVerb())
                .filter(t -> tokens.size() > LONGEST_WITH_TWO_DEEDS || !t.tag().equals("VB"))
                .anyMatch(t -> sentence.head(t).filter(tokens::contains).isPresent()
                        && (t.tag().matches("VB|VB[DPZ]")
                                || sentence.child(t, "nsubj", "nsubj:pass").isPresent()));
    }

    /** What is so at present is not so for good: it needs its day. */
    private static boolean isPastOrDated(Material material, Sentence sentence, List<Token> tokens) {
        Optional<Token> verb = tokens.stream()
                .filter(t -> t.relation().equals("root") || t.relation().equals("conj"))
                .filter(t -> t.head() < 0 || !tokens.contains(sentence.token(t.head())))
                .findFirst();
        if (verb.isEmpty()
                || sentence.child(verb.get(), "nsubj", "nsubj:pass", "expl")
                        .filter(tokens::contains)
                        .isEmpty()) {
            return false;
        }
        // "said that the ship broke up" tells of the past.
        Token told = verb.filter(v -> v.is("said", "reported", "announced", "confirmed"))
                .flatMap(v -> sentence.child(v, "ccomp"))
                .filter(tokens::contains)
                .orElse(verb.get());
        Token finite = sentence.children(told).stream()
                .filter(c -> c.relation().matches("aux|aux:pass|cop") && c.tag().matches("VB[DPZ]|MD"))
                .findFirst()
                .orElse(told);
        TextSpan span = tokens.get(0).span().join(tokens.get(tokens.size() - 1).span());
        boolean dated = material.facts().stream()
                .anyMatch(f -> f.fact() instanceof DatedEvent date && date.value() != null && span.covers(date.span()));
        boolean present = finite.tag().matches("VB[PZ]")
                && !finite.is("has", "have")
                && tokens.stream().noneMatch(t -> t.is("said", "according"));
        return finite.tag().equals("VBD") && !finite.is("had", "said") || dated && !present;
    }
}
