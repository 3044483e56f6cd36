package org.debrief.drafting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Whether a stem says nothing but what its sentence says: the sentence's own words, the names in it in full, with their roles,
 * and the time. A description that was fetched from elsewhere for "the company" or "the island", a source for "it added", a
 * "they" for "he" are other words, and too often the wrong ones.
 */
final class OwnWords {

    private static final Set<String> OF_QUESTIONS = Set.of("""
            how many much large old long what which percentage share day month year week days months years date according as of
            on in at by to from since until did does do was were is are had has have been be will would the a an and or there
            true false morning afternoon evening night early late mid when that for end start beginning due could might
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december
            """.strip().split("\\s+"));

    private final Material material;
    private final Map<String, Set<String>> roles = new HashMap<>();

    OwnWords(Material material) {
        this.material = material;
        for (EntityMention mention : material.article().entities()) {
            if (mention.type() == EntityType.ORGANIZATION) {
                add(mention.name().replaceFirst(" .*", ""), mention.name());
            } else if (mention.type() == EntityType.PERSON) {
                Sentence sentence = material.article().sentences().get(mention.sentence());
                add(mention.name(), mention.name());
                material.referents()
                        .of(sentence, sentence.token(mention.last()))
                        .ifPresent(this::add);
            }
        }
        material.rolesInText().forEach(this::add);
    }

    private void add(Referent referent) {
        add(referent.name(), referent.introduction());
        add(referent.name(), referent.name());
        add(referent.name(), material.inFull(referent.name()));
    }

    private void add(String name, String told) {
        roles.computeIfAbsent(Names.lastWord(name).toLowerCase(Locale.ROOT), n -> new HashSet<>())
                .addAll(KeptWhole.wordsOf(told));
    }

    /** Whether the sentence has all words of the draft's stem; the one before it may name who "he" or "she" is. */
    boolean areAll(Draft draft, Sentence sentence) {
        String stem = draft.stem();
        boolean person = sentence.tokens().stream().anyMatch(t -> t.is("he", "she", "his", "her", "him"));
        Set<String> own = ownOf(sentence);
        Set<String> there = KeptWhole.wordsOf((person ? draft.evidence() : sentence.span()).of(material.text()));
        return Arrays.stream(stem.split("[^\\p{L}\\p{N}]+"))
                .allMatch(word -> isOwn(word, own)
                        || isOfARole(word.toLowerCase(Locale.ROOT), there, stem)
                        || word.matches("\\p{Lu}.*") && isOfInitials(stem, sentence));
    }

    private static boolean isOwn(String word, Set<String> own) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.matches("s?|\\d+") || OF_QUESTIONS.contains(small) || own.contains(small);
    }

    private static Set<String> ownOf(Sentence sentence) {
        Set<String> own = new HashSet<>();
        for (Token token : sentence.tokens()) {
            own.addAll(KeptWhole.wordsOf(token.word()));
            own.addAll(KeptWhole.wordsOf(token.lemma()));
            if (token.isVerb()) {
                own.add(PastTense.of(token.lemma()));
            }
        }
        return own;
    }

    /** "Norwegian Prime Minister Ada" beside "Lund", whom the sentence names. */
    private boolean isOfARole(String word, Set<String> there, String stem) {
        Set<String> asked = KeptWhole.wordsOf(stem);
        return roles.entrySet().stream()
                .anyMatch(role -> role.getValue().contains(word)
                        && there.contains(role.getKey())
                        && asked.contains(role.getKey()));
    }

    /** "the Bergen Bridge Authority" for "BBA". */
    private static boolean isOfInitials(String stem, Sentence sentence) {
        String capitals = Arrays.stream(stem.split("\\s+"))
                .filter(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
        return sentence.tokens().stream()
                .anyMatch(t -> t.word().matches("\\p{Lu}{3,6}") && capitals.contains(t.word()));
    }
}
