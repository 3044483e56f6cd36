package org.debrief.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves names, pronouns and descriptions from left to right, by rules of recency and grammatical role. */
public final class ReferentResolver implements Referents {

    private static final Set<String> PERSON_NOUNS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "official",
            "man",
            "woman",
            "minister",
            "president",
            "doctor",
            "officer",
            "leader",
            "director",
            "chief",
            "professor",
            "researcher",
            "scientist",
            "author",
            "judge",
            "lawyer",
            "resident",
            "farmer",
            "teacher",
            "coach",
            "captain",
            "player",
            "candidate",
            "senator",
            "governor",
            "mayor",
            "ambassador",
            "secretary",
            "chairman",
            "chairwoman",
            "chair",
            "analyst",
            "expert",
            "engineer",
            "manager",
            "commander",
            "general",
            "colonel",
            "witness",
            "survivor",
            "victim",
            "mother",
            "father",
            "son",
            "daughter",
            "economist",
            "editor",
            "aide",
            "adviser",
            "advisor",
            "founder",
            "executive",
            "envoy",
            "diplomat",
            "king",
            "queen");
    private static final Set<String> EMPTY_SUBJECT_VERBS =
            Set.of("seem", "appear", "come", "rain", "snow", "turn", "take");
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    private static final Pattern SOMEBODY = Pattern.compile(
            ".*(?:er|or|ist|ian|ee|ant|man)|boy|girl|child|teen|youth|student|suspect|thief|guard|pilot|nurse"
                    + "|chef|clerk|monk|priest|rebel|criminal|patient|guest|friend|couple");

    /** The key of everybody who is new and whom the article does not name: "a gunman". */
    private static final Object NOBODY = "";

    private static final int FARTHEST_SENTENCES = 8;

    private final AnnotatedArticle article;
    private final NameClusters names;
    private final Map<Integer, Map<Integer, Referent>> resolved = new HashMap<>();
    private final List<Mentioned> mentioned = new ArrayList<>();
    private final Descriptions descriptions;

    private ReferentResolver(AnnotatedArticle article) {
        this.article = article;
        this.names = new NameClusters(article);
        this.descriptions = new Descriptions(article, names);
        for (Sentence sentence : article.sentences()) {
            read(sentence);
        }
    }

    public static Referents of(AnnotatedArticle article) {
        return new ReferentResolver(article);
    }

    @Override
    public Optional<Referent> of(Sentence sentence, Token head) {
        return Optional.ofNullable(
                resolved.getOrDefault(sentence.index(), Map.of()).get(head.index()));
    }

    private void read(Sentence sentence) {
        Map<Integer, EntityMention> namesByHead = new HashMap<>();
        for (EntityMention mention : article.entitiesOf(sentence)) {
            namesByHead.put(Introductions.headOf(sentence, mention).index(), mention);
        }
        for (Token token : sentence.tokens()) {
            EntityMention mention = namesByHead.get(token.index());
            if (mention != null) {
                NameCluster cluster = names.of(mention);
                boolean person = cluster.type() == EntityType.PERSON;
                note(sentence, token, cluster, cluster.referent(), person, cluster.gender());
            } else if (token.isPronoun()) {
                pronoun(sentence, token);
            } else if (token.isNoun() && token.entity().equals("O")) {
                description(sentence, token);
                if (isSomebodyNew(sentence, token)) {
                    // "A gunman opened fire. He killed two.": whoever was named before, it is not they.
                    Referent somebody =
                            new Referent("the " + token.lemma(), "the " + token.lemma(), EntityType.PERSON, false);
                    mention(sentence, token, NOBODY, somebody, true, Gender.UNKNOWN);
                }
            }
        }
    }

    private void description(Sentence sentence, Token token) {
        if (token.relation().equals("compound") || token.relation().equals("appos")) {
            return;
        }
        Optional<EntityMention> inApposition = sentence.child(token, "appos")
                .flatMap(name -> article.entitiesOf(sentence).stream()
                        .filter(m ->
                                m.type() == EntityType.PERSON && m.first() <= name.index() && name.index() <= m.last())
                        .findFirst());
        if (inApposition.isPresent() && token.tag().equals("NN")) {
            // "the union's president, Ada Lund, said"
            NameCluster cluster = names.of(inApposition.get());
            note(sentence, token, cluster, cluster.referent(), true, cluster.gender());
            return;
        }
        descriptions.of(sentence, token, mentioned).ifPresent(found -> {
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean person = found.referent().type() == EntityType.PERSON || PERSON_NOUNS.contains(lemma);
            Object key = found.cluster() == null ? found.referent().name() : found.cluster();
            Gender gender =
                    found.cluster() == null ? Gender.UNKNOWN : found.cluster().gender();
            note(
                    sentence,
                    token,
                    key,
                    found.referent(),
                    person && !found.referent().plural(),
                    gender);
        });
    }

    private static boolean isSomebodyNew(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NN")
                && token.relation().startsWith("nsubj")
                && sentence.child(token, "det").filter(d -> d.is("a", "an")).isPresent()
                && (PERSON_NOUNS.contains(lemma) || SOMEBODY.matcher(lemma).matches());
    }

    private void pronoun(Sentence sentence, Token token) {
        String word = token.word().toLowerCase(Locale.ROOT);
        Gender gender = MALE.contains(word) ? Gender.MALE : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
        boolean personal = gender != Gender.UNKNOWN;
        boolean plural = PLURAL.contains(word);
        if (!personal && !plural && !NEUTER.contains(word) || standsForNothing(sentence, token)) {
            return;
        }
        @Nullable Mentioned best = null;
        double bestScore = 0;
        double runnerUp = 0;
        Optional<Quotation> quotation = article.quotationCovering(token.span());
        for (Mentioned candidate : mentioned.subList(firstNear(sentence), mentioned.size())) {
            double score = score(sentence, token, quotation, candidate, personal, plural, gender);
            if (score <= 0) {
                continue;
            }
            if (best != null && best.key().equals(candidate.key())) {
                bestScore = Math.max(bestScore, score);
            } else if (score > bestScore) {
                runnerUp = bestScore;
                bestScore = score;
                best = candidate;
            } else {
                runnerUp = Math.max(runnerUp, score);
            }
        }
        if (best != null && bestScore - runnerUp >= (personal ? 2.5 : 4)) {
            if (best.key() instanceof NameCluster cluster && personal) {
                cluster.learnGender(gender);
            }
            note(sentence, token, best.key(), best.referent(), best.person(), best.gender());
        }
    }

    /** The place in {@link #mentioned} from which on a pronoun of the sentence can look. */
    private int firstNear(Sentence sentence) {
        int first = mentioned.size();
        while (first > 0 && sentence.index() - mentioned.get(first - 1).sentence() <= FARTHEST_SENTENCES) {
            first--;
        }
        return first;
    }

    /** "It seems", "when it comes to", "it is clear that". */
    private static boolean standsForNothing(Sentence sentence, Token token) {
        return token.is("it")
                && (token.relation().equals("expl")
                        || sentence.head(token)
                                .filter(verb -> EMPTY_SUBJECT_VERBS.contains(verb.lemma())
                                        || verb.tag().startsWith("JJ")
                                                && sentence.child(verb, "ccomp", "csubj", "xcomp")
                                                        .isPresent())
                                .isPresent());
    }

    private double score(
            Sentence sentence,
            Token token,
            Optional<Quotation> quotation,
            Mentioned candidate,
            boolean personal,
            boolean plural,
            Gender gender) {
        int distance = sentence.index() - candidate.sentence();
        boolean sameQuotation = quotation.isPresent() && quotation.get().equals(candidate.quotation());
        boolean fits = personal
                ? candidate.person() && candidate.gender().fits(gender)
                : !candidate.person() && candidate.referent().plural() == plural
                        || plural && candidate.referent().type() == EntityType.ORGANIZATION;
        if (!fits
                || (candidate.quotation() != null && !sameQuotation)
                || distance > (personal ? FARTHEST_SENTENCES : 2)) {
            return 0;
        }
        if (!personal && distance > 0 && !candidate.subject()) {
            return 0;
        }
        boolean asSpeaker = token.relation().equals("nsubj")
                && sentence.head(token)
                        .filter(verb -> SpeechVerbs.LEMMAS.contains(verb.lemma()))
                        .isPresent();
        int paragraphs = sentence.block().index() - candidate.block();
        double score = 30 - 4.0 * distance - 1.5 * paragraphs;
        score += candidate.subject() ? 6 : 0;
        score += candidate.speaker() ? (asSpeaker ? 14 : 3) : 0;
        score -= candidate.owner() ? 9 : 0;
        if (distance == 0) {
            // Inside one clause "him" is never the subject; across clauses the subject goes on.
            score += candidate.subject() ? 4 : -2;
            score -= 0.05 * (token.index() - candidate.token());
        }
        return Math.max(0.1, score);
    }

    /** "The talks were led by Ada Lund." */
    private static boolean isAgent(Sentence sentence, Token token) {
        return token.relation().startsWith("obl")
                && sentence.child(token, "case").filter(c -> c.is("by")).isPresent()
                && sentence.head(token)
                        .flatMap(verb -> sentence.child(verb, "aux:pass"))
                        .isPresent();
    }

    /** "Ada Lund, a retired judge, who said that ..." */
    private static boolean speaksInRelativeClause(Sentence sentence, Token token) {
        return sentence.subtree(token).stream()
                .filter(t -> (t.relation().startsWith("acl") || t.relation().equals("dep"))
                        && SpeechVerbs.LEMMAS.contains(t.lemma()))
                .anyMatch(
                        t -> sentence.child(t, "nsubj").filter(w -> w.is("who")).isPresent());
    }

    private void note(Sentence sentence, Token token, Object key, Referent referent, boolean person, Gender gender) {
        resolved.computeIfAbsent(sentence.index(), i -> new HashMap<>()).put(token.index(), referent);
        mention(sentence, token, key, referent, person, gender);
    }

    private void mention(Sentence sentence, Token token, Object key, Referent referent, boolean person, Gender gender) {
        if (sentence.block().kind() != BlockKind.PARAGRAPH) {
            return;
        }
        boolean agent = isAgent(sentence, token);
        boolean subject = token.relation().startsWith("nsubj") || agent;
        boolean speaker = subject
                        && !agent
                        && sentence.head(token)
                                .filter(verb -> SpeechVerbs.LEMMAS.contains(verb.lemma()))
                                .isPresent()
                || speaksInRelativeClause(sentence, token);
        boolean owner = token.relation().equals("nmod:poss") || token.relation().equals("compound");
        Mentioned added = new Mentioned(
                key,
                referent,
                sentence.index(),
                token.index(),
                sentence.block().index(),
                person,
                gender,
                subject,
                speaker,
                owner && !token.isPronoun(),
                article.quotationCovering(token.span()).orElse(null));
        mentioned.add(added);
        descriptions.note(added);
    }
}
