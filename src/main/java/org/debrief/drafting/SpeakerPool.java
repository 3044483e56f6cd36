package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Bodies;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.EntityMention;
import org.debrief.reading.FirstNames;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Everybody in an article who might have said something, as distractors for one who did. */
final class SpeakerPool {

    /**
     * Somebody who might have said it.
     *
     * @param mentions how often the article names them
     * @param statement something else that they said, or empty
     */
    record Member(String name, SpeakerKind kind, int mentions, Optional<Statement> statement) {}

    private final Material material;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private final Map<String, List<String>> wordsBySpeaker = new HashMap<>();
    private final Set<String> partsOfPersonsNames = new HashSet<>();

    SpeakerPool(Material material) {
        this.material = material;
        for (NumberedFact fact : material.facts()) {
            if (!(fact.fact() instanceof Statement statement)) {
                continue;
            }
            wordsBySpeaker
                    .computeIfAbsent(statement.speaker().name(), name -> new ArrayList<>())
                    .add(words(statement));
            if (statement.speaker().settled()) {
                add(statement.speaker().name(), statement.speaker().kind(), Optional.of(statement));
            }
        }
        for (EntityMention mention : material.article().entities()) {
            kindOf(mention).ifPresent(kind -> named(mention).ifPresent(name -> add(name, kind, Optional.empty())));
        }
        for (Sentence sentence : material.article().sentences()) {
            for (Token token : sentence.tokens()) {
                body(sentence, token).ifPresent(name -> add(name, SpeakerKind.ORGANISATION, Optional.empty()));
                material.referents()
                        .of(sentence, token)
                        .filter(r -> !r.introduction().equals(r.name()))
                        .ifPresent(r -> introduced.add(r.name()));
            }
        }
        findPartsOfPersonsNames();
    }

    /** "the Afghan government": a body that is told apart by a name. */
    private Optional<String> body(Sentence sentence, Token token) {
        return Bodies.isBody(token.lemma()) && token.relation().matches("nsubj.*|obj|obl|nmod|conj")
                ? material.referents()
                        .of(sentence, token)
                        .map(Referent::name)
                        .filter(name -> name.matches("the \\p{Lu}[\\p{L} .-]+"))
                : Optional.empty();
    }

    private static Optional<SpeakerKind> kindOf(EntityMention mention) {
        return switch (mention.type()) {
            case PERSON -> Optional.of(SpeakerKind.PERSON);
            case ORGANIZATION -> Optional.of(SpeakerKind.ORGANISATION);
            default -> Optional.empty();
        };
    }

    private Optional<String> named(EntityMention mention) {
        Sentence sentence = material.article().sentences().get(mention.sentence());
        for (int i = mention.last(); i >= mention.first(); i--) {
            Optional<Referent> referent = material.referents().of(sentence, sentence.token(i));
            if (referent.isPresent() && referent.get().type() == mention.type()) {
                return Optional.of(referent.get().name());
            }
        }
        return Optional.empty();
    }

    private void add(String name, SpeakerKind kind, Optional<Statement> statement) {
        Member known = members.get(name);
        members.put(
                name,
                new Member(
                        name,
                        known == null ? kind : known.kind(),
                        known == null ? 1 : known.mentions() + 1,
                        known != null && known.statement().isPresent() ? known.statement() : statement));
    }

    /** Others of the same kind, those who speak most first. */
    List<Member> distractorsFor(Statement statement, String stem) {
        String key = statement.speaker().name();
        List<Member> found = new ArrayList<>();
        for (Member member : members.values()) {
            if (member.kind() != statement.speaker().kind()) {
                continue;
            }
            // A newspaper or a company that is taken for a person has neither a known first name nor a role.
            boolean certain = member.kind() == SpeakerKind.PERSON
                    ? member.statement().isPresent()
                            || FirstNames.isKnown(member.name())
                            || introduced.contains(member.name())
                    : !partsOfPersonsNames.contains(member.name());
            if (certain
                    && isName(member.name(), member.kind())
                    && isOther(key, member.name(), stem)
                    && !saidTheSame(member.name(), statement)) {
                found.add(member);
            }
        }
        found.sort(Comparator.comparing((Member m) -> m.statement().isEmpty())
                .thenComparing(Comparator.comparingInt(Member::mentions).reversed())
                .thenComparing(Member::name));
        return found;
    }

    private void findPartsOfPersonsNames() {
        List<Set<String>> persons = members.values().stream()
                .filter(m -> m.kind() == SpeakerKind.PERSON)
                .map(m -> Phrases.contentWords(m.name()))
                .toList();
        for (String name : members.keySet()) {
            Set<String> words = Phrases.contentWords(name);
            if (persons.stream().anyMatch(person -> person.containsAll(words))) {
                partsOfPersonsNames.add(name);
            }
        }
    }

    /** Not the same under another name, not a part of it, and not named in the stem. */
    private static boolean isOther(String key, String name, String stem) {
        boolean apart = !Phrases.shareContentWord(key, name);
        return apart
                && !Phrases.shareContentWord(name, stem)
                && Phrases.wordCount(name) <= 6
                && !name.matches(".*[’']s? .*")
                && name.chars().noneMatch(c -> c == '(' || c == '"' || c == '/' || c == '“');
    }

    /** Whether it is a name, and not a description: options are all full names, or all names of bodies. */
    static boolean isName(String name, SpeakerKind kind) {
        return kind == SpeakerKind.PERSON
                ? name.matches(
                        "\\p{Lu}[\\p{L}.’'-]*( (\\p{Lu}|al-|de |da |di |von |van |bin |ibn |el-|der |den |du |la )[\\p{L}.’'-]*)+")
                : name.matches("(the )?\\p{Lu}.*");
    }

    private boolean saidTheSame(String name, Statement statement) {
        Set<String> words = Phrases.contentWords(words(statement));
        for (String other : wordsBySpeaker.getOrDefault(name, List.of())) {
            Set<String> shared = Phrases.contentWords(other);
            int size = Math.min(shared.size(), words.size());
            shared.retainAll(words);
            if (size > 0 && shared.size() * 2 >= size || Phrases.shareRun(other, words(statement), 5)) {
                return true;
            }
        }
        return false;
    }

    String words(Statement statement) {
        StringBuilder words = new StringBuilder();
        for (TextSpan piece : statement.content()) {
            words.append(piece.of(material.text())).append(' ');
        }
        return words.toString();
    }
}
