package org.debrief.drafting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.facts.Event;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * An event whose clause a question can be made from.
 *
 * @param factId the event's number among the facts
 */
record AskedEvent(Material material, String factId, Event event, Clause clause) {

    private static final int LONGEST_STEM_WORDS = 25;
    private static final int SHORTEST_STEM_WORDS = 4;
    /** A stem without a name says by its length what it is about. */
    private static final int SHORTEST_NAMELESS_STEM_WORDS = 8;

    private static final String CALENDAR = Anchored.DAYS + "|" + Anchored.MONTHS;
    /** Comparisons, contrasts and times that point at the article. */
    private static final String UNSOUND = "(?s).*\\b(?:like|not only|(?:from|of|in|on|at|by|to|with|for|over) that"
            + "|in (?:an?|two|three|four|five|six|ten|several|a few) (?:days?|weeks?|months?|years?)|so far)\\b.*";
    /** What somebody does for long, so that the present tells a fact. */
    private static final Set<String> LASTING =
            Set.of("lead", "head", "chair", "own", "run", "control", "command", "govern");
    /** What can be told without an object. */
    private static final Set<String> ENOUGH_ALONE = Set.of(
            "resign",
            "retire",
            "die",
            "win",
            "withdraw",
            "travel",
            "testify",
            "abstain",
            "arrive",
            "meet",
            "work",
            "move",
            "vote",
            "begin",
            "end",
            "collapse",
            "land",
            "crash",
            "appear",
            "speak",
            "quit",
            "return",
            "fly",
            "sail",
            "drown",
            "expand",
            "invest",
            "apologise",
            "apologize");
    /** What somebody decided on, with what it was. */
    private static final Set<String> DECIDING =
            Set.of("agree", "refuse", "decide", "decline", "vote", "choose", "offer", "volunteer", "manage", "help");

    /** What can be told with a phrase that says as what, for or against what. */
    private static final Set<String> WITH_COMPLEMENT = Set.of(
            "serve",
            "run",
            "vote",
            "campaign",
            "donate",
            "contribute",
            "compete",
            "fight",
            "protest",
            "respond",
            "switch",
            "collaborate",
            "graduate",
            "emigrate",
            "study",
            "train",
            "merge",
            "settle",
            "pull",
            "step",
            "fall",
            "rise",
            "drop",
            "lead",
            "succeed",
            "qualify",
            "apply",
            "appeal",
            "withdraw",
            "enrol",
            "enroll",
            "march",
            "crack",
            "teach",
            "debate",
            "negotiate",
            "cooperate",
            "pay",
            "intervene");

    /** Verbs of colour: no briefing keeps who stood where. */
    private static final Set<String> COLOUR = Set.of(
            "sit", "stand", "watch", "walk", "look", "smile", "laugh", "nod", "stare", "wear", "sleep", "eat", "drink",
            "come", "go", "turn", "echo", "spur", "prompt", "loom", "sweep", "capture", "create", "start", "become",
            "follow");

    /** What an article that says "is joining" tells as settled. */
    private static final Set<String> SCHEDULED = Set.of(
            "join", "endorse", "leave", "replace", "launch", "build", "sell", "buy", "open", "close", "sue", "recall",
            "host", "send", "move");

    /** Empty where the clause is doubtful, or tells what was before something else. */
    static Optional<AskedEvent> of(Material material, NumberedFact fact) {
        if (!(fact.fact() instanceof Event event)) {
            return Optional.empty();
        }
        Optional<Sentence> sentence =
                material.article().sentenceAt(event.verbSpan().start());
        Optional<Token> verb =
                sentence.flatMap(s -> s.tokensIn(event.verbSpan()).stream().findFirst());
        return verb.flatMap(v -> sentence.get().children(v).stream()
                        .filter(c -> !c.isVerb())
                        .findFirst()
                        .flatMap(c -> Clause.around(sentence.get(), c))
                        .filter(clause -> clause.verb().index() == v.index()))
                .filter(clause -> clause.helpers().stream().noneMatch(h -> h.is("had", "'d", "’d")))
                .filter(clause -> !clause.isExistential() && isTold(clause))
                .map(clause -> new AskedEvent(material, fact.id(), event, clause));
    }

    /** Told as done, or as settled for the future; a present is a state, a habit or a comment, but for who holds an office. */
    private static boolean isTold(Clause clause) {
        Token finite =
                clause.helpers().isEmpty() ? clause.verb() : clause.helpers().get(0);
        boolean progressive = clause.verb().tag().equals("VBG");
        boolean present = clause.helpers().isEmpty() && clause.verb().tag().matches("VB[ZP]");
        Sentence sentence = clause.sentence();
        boolean passive = sentence.child(clause.verb(), "aux:pass").isPresent();
        boolean object =
                sentence.child(clause.verb(), "obj").filter(o -> !o.is("way")).isPresent();
        boolean complete = passive
                || object
                || !present && (isDecided(sentence, clause.verb()) || hasComplement(sentence, clause.verb()))
                || !present && ENOUGH_ALONE.contains(clause.verb().lemma());
        // "won the primary in Ohio and in Utah": the second place would be left out.
        boolean torn = sentence.children(clause.verb()).stream()
                .anyMatch(t -> t.relation().equals("conj") && !t.isVerb());
        boolean scheduled = progressive
                && SCHEDULED.contains(clause.verb().lemma())
                && finite.tag().equals("VBZ")
                && (object || hasComplement(sentence, clause.verb()));
        boolean firstEver = isFirstEver(sentence, clause.verb());
        return (!progressive || scheduled)
                && (complete || firstEver)
                && !torn
                && !finite.word().matches("['’].*")
                && (firstEver || !COLOUR.contains(clause.verb().lemma()))
                && (!present || LASTING.contains(clause.verb().lemma()));
    }

    /** "became the first woman to lead the bank". */
    private static boolean isFirstEver(Sentence sentence, Token verb) {
        return verb.is("became")
                && sentence.child(verb, "xcomp", "obj")
                        .filter(noun -> noun.isNoun()
                                && sentence.children(noun).stream().anyMatch(t -> t.is("first", "youngest", "oldest")))
                        .filter(noun -> sentence.children(noun).stream()
                                .anyMatch(t ->
                                        t.index() > noun.index() && t.relation().matches("acl.*|nmod")))
                        .isPresent();
    }

    /** "agreed to sell the yard", "refused to sign". */
    private static boolean isDecided(Sentence sentence, Token verb) {
        return DECIDING.contains(verb.lemma())
                && sentence.child(verb, "xcomp")
                        .filter(x -> sentence.child(x, "mark")
                                .filter(m -> m.is("to"))
                                .isPresent())
                        .isPresent();
    }

    /** "served as governor", "ran for mayor", "voted against the bill". */
    private static boolean hasComplement(Sentence sentence, Token verb) {
        return WITH_COMPLEMENT.contains(verb.lemma())
                && sentence.children(verb).stream()
                        .anyMatch(t -> t.relation().startsWith("obl")
                                && t.index() > verb.index()
                                && sentence.child(t, "case")
                                        .filter(c ->
                                                c.is("as", "for", "against", "to", "with", "into", "from", "in", "on"))
                                        .isPresent());
    }

    Sentence sentence() {
        return clause.sentence();
    }

    Token verb() {
        return clause.verb();
    }

    /** A stem that is neither bare nor a paragraph, and tells nothing that only the article explains. */
    boolean reads(ClauseQuestion.Written written, Set<Integer> removed) {
        String stem = written.stem();
        int words = Phrases.wordCount(stem);
        boolean named = stem.substring(1).matches("(?s).*\\p{Lu}.*");
        Set<String> told = new HashSet<>(List.of(stem.split("[ ?,]+")));
        return !stem.matches(UNSOUND)
                && !Phrases.repeatsAName(stem)
                && namesInFull(stem, removed)
                && !dropsPurpose(stem, removed)
                && words >= (named ? SHORTEST_STEM_WORDS : SHORTEST_NAMELESS_STEM_WORDS)
                && words <= LONGEST_STEM_WORDS
                && DefinitesTold.all(
                        material,
                        sentence(),
                        Kept.of(sentence(), verb()).stream()
                                .filter(t -> !removed.contains(t.index()) && told.contains(t.word()))
                                .toList());
    }

    /** "Wasserman Schultz" is "Debbie Wasserman Schultz" in a stem. */
    private boolean namesInFull(String stem, Set<Integer> removed) {
        return material.article().entitiesOf(sentence()).stream()
                .filter(m -> m.type() == EntityType.PERSON || m.type() == EntityType.ORGANIZATION)
                .filter(m -> !removed.contains(m.last()) && stem.contains(m.name()))
                .allMatch(m -> material.referents()
                        .of(sentence(), sentence().token(m.last()))
                        .filter(r -> r.type() == m.type())
                        .map(r -> stem.contains(r.name().replaceFirst("^the ", "")))
                        .orElse(true));
    }

    /** What was done to an end is not told without the end. */
    private boolean dropsPurpose(String stem, Set<Integer> removed) {
        return dropsPurpose(clause, stem, removed);
    }

    /** Whether the stem leaves out a "to ..." of the verb or of its object: "opened a mission Monday to unite the party". */
    static boolean dropsPurpose(Clause clause, String stem, Set<Integer> removed) {
        Sentence sentence = clause.sentence();
        Optional<Token> object = sentence.child(clause.verb(), "obj");
        return Stream.concat(
                        sentence.children(clause.verb()).stream(),
                        object.stream().flatMap(o -> sentence.children(o).stream()))
                .filter(t -> t.relation().matches("advcl|acl|xcomp|dep") && !removed.contains(t.index()))
                .filter(t -> sentence.child(t, "mark").filter(m -> m.is("to")).isPresent())
                .anyMatch(t -> !stem.contains(t.word()));
    }

    /** The passage that settles the question; empty when a name of key or stem stands too far before it. */
    Optional<TextSpan> evidence(ClauseQuestion.Written written, String key) {
        TextSpan own = SentenceEvidence.of(material, sentence(), written.needsSentenceBefore());
        TextSpan wider = SentenceEvidence.of(material, sentence(), true);
        return Stream.of(own, wider)
                .filter(span -> span.of(material.text()).contains(Names.lastWord(key)))
                .filter(span -> namesIn(written.stem(), span.of(material.text())))
                .findFirst();
    }

    /** Whether every name of the stem stands in the evidence, but for dates and for what introduces a person named there. */
    private boolean namesIn(String stem, String evidence) {
        List<String> introductions = sentence().tokens().stream()
                .flatMap(t -> material.referents().of(sentence(), t).stream())
                .filter(r -> r.type() == EntityType.PERSON)
                .map(Referent::introduction)
                .toList();
        return Arrays.stream(stem.substring(1).split("[ ,?]+"))
                .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.matches(CALENDAR))
                .map(word -> word.replaceAll("[’']s?$", ""))
                .allMatch(word ->
                        evidence.contains(word) || introductions.stream().anyMatch(i -> i.contains(word)));
    }

    Draft draft(QuestionKind kind, ClauseQuestion.Written written, NameOptions.Options options, TextSpan evidence) {
        return new Draft(
                kind,
                QuestionFormat.SINGLE_CHOICE,
                written.stem(),
                factId,
                options.fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                options.options(),
                evidence,
                SentenceEvidence.explanation(material, sentence()));
    }
}
