package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;

/**
 * "What is Ana Roy’s role, according to the article?": the key is the role that the article gives somebody whom it quotes,
 * the distractors are the roles that it gives others.
 */
final class RoleOfWriter implements QuestionWriter {

    private static final double WEIGHT = 0.49;
    private static final double FEW_OPTIONS_COST = 0.04;
    private static final int OPTIONS = 4;
    private static final int FEWEST_OPTIONS = 3;
    /** An option far longer than the key would be known by its length, and so would the key. */
    private static final double MOST_UNLIKE = 2;

    /** "Tunisian" and "Tunisia" begin alike. */
    private static final int SAME_NATION = 4;

    private static final String OTHERWISE = "The article gives this role to somebody else.";

    @Override
    public List<Candidate> write(Material material) {
        Map<String, RoleTold> roles = new LinkedHashMap<>();
        for (RoleTold role : RoleTold.in(material)) {
            roles.put(role.holder(), role);
        }
        // What two people are called tells nobody apart.
        List<RoleTold> told = roles.values().stream()
                .filter(role -> roles.values().stream()
                        .noneMatch(other -> !other.equals(role) && isPartOf(role.words(), other.words())))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement
                    && statement.speaker().settled()
                    && statement.asserted()) {
                String name = SpeakerPool.nameOf(material, statement.speaker());
                told.stream()
                        .filter(role -> role.holder().equals(name) && !PublicFigures.has(name))
                        .filter(role -> !NationalOffice.is(role.words()))
                        .filter(role -> candidates.stream()
                                .noneMatch(c -> c.draft().stem().contains(name)))
                        .findFirst()
                        .flatMap(role -> write(material, fact.id(), role, told))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isPartOf(String one, String other) {
        return Phrases.contentWords(one).containsAll(Phrases.contentWords(other))
                || Phrases.contentWords(other).containsAll(Phrases.contentWords(one));
    }

    private static Optional<Candidate> write(Material material, String id, RoleTold key, List<RoleTold> roles) {
        List<DraftOption> options = new ArrayList<>();
        options.add(new DraftOption(key.option(), true, "The article gives " + key.holder() + " this role."));
        List<RoleTold> others = new ArrayList<>(roles);
        // Those of the same body or post tempt most.
        others.sort(Comparator.comparing((RoleTold other) -> !Phrases.shareContentWord(other.words(), key.words()))
                .thenComparing(other -> !speaks(material, other.holder()))
                .thenComparing(RoleTold::asked));
        for (RoleTold other : others) {
            if (options.size() < OPTIONS && tempts(material, key, other)) {
                options.add(new DraftOption(other.option(), false, OTHERWISE));
            }
        }
        if (options.size() < FEWEST_OPTIONS || tellsItsNation(key, options)) {
            return Optional.empty();
        }
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT)));
        String owner = key.holder() + (key.holder().endsWith("s") ? "’" : "’s");
        Draft draft = new Draft(
                QuestionKind.ROLE,
                QuestionFormat.SINGLE_CHOICE,
                "What is " + owner + " role, according to the article?",
                id,
                Difficulty.DISCRIMINATION,
                options,
                SentenceEvidence.of(material, key.sentence(), false),
                SentenceEvidence.explanation(material, key.sentence()));
        double weight = WEIGHT - (options.size() < OPTIONS ? FEW_OPTIONS_COST : 0);
        return Optional.of(new Candidate(draft, weight, key.asked()));
    }

    /** A name tells a nation, so that the only role of that nation would be known by it. */
    private static boolean tellsItsNation(RoleTold key, List<DraftOption> options) {
        return Arrays.stream(key.words().split("[ ’']"))
                .filter(word -> Demonyms.country(word).isPresent()
                        || Gazetteer.kindOf(word).isPresent())
                .map(word -> word.substring(0, Math.min(word.length(), SAME_NATION)))
                .anyMatch(root ->
                        options.stream().noneMatch(o -> !o.correct() && o.text().contains(root)));
    }

    private static boolean speaks(Material material, String name) {
        return TrueFalseVariant.speaks(material, name);
    }

    private static boolean tempts(Material material, RoleTold key, RoleTold other) {
        double ratio = (double) other.words().length() / key.words().length();
        return !other.holder().equals(key.holder())
                && !PublicFigures.has(other.holder())
                && !Phrases.shareContentWord(other.words(), key.holder())
                && ratio <= MOST_UNLIKE
                && ratio >= 1 / MOST_UNLIKE
                && !NationalOffice.is(other.words())
                && !includes(other, key)
                && !includes(key, other)
                && (standing(key) == Standing.POLITICS) == (standing(other) == Standing.POLITICS)
                && !mightBe(material, key, other);
    }

    /** A "defence attorney" is an attorney, too. */
    private static boolean includes(RoleTold one, RoleTold other) {
        String head = Names.lastWord(one.post()).toLowerCase(Locale.ROOT);
        return Names.lastWord(other.post()).equalsIgnoreCase(head)
                        && (Phrases.wordCount(one.words()) == 1
                                || Phrases.contentWords(other.words()).containsAll(Phrases.contentWords(one.words())))
                || one.words().equalsIgnoreCase(head)
                        && Phrases.contentWords(other.words()).contains(head);
    }

    private static Standing standing(RoleTold role) {
        return Standing.of(role.holder(), role.words() + " " + role.holder());
    }

    /** Whether a sentence that names the key, and not the other one, has the other one's post: "Roy, who was a judge". */
    private static boolean mightBe(Material material, RoleTold key, RoleTold other) {
        String post = Names.lastWord(other.post()).toLowerCase(Locale.ROOT);
        String own = Names.lastWord(key.holder());
        String theirs = Names.lastWord(other.holder());
        return !Names.lastWord(key.post()).equalsIgnoreCase(post)
                && material.article().sentences().stream()
                        .filter(s -> names(material, s, own) && !names(material, s, theirs))
                        .anyMatch(
                                s -> s.tokens().stream().anyMatch(t -> t.lemma().equalsIgnoreCase(post)));
    }

    private static boolean names(Material material, Sentence sentence, String word) {
        return sentence.span().of(material.text()).contains(word);
    }
}
