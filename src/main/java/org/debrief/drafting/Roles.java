package org.debrief.drafting;

import java.util.Optional;
import org.debrief.facts.Speaker;
import org.debrief.facts.SpeakerKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Sets a person's role before the name, as a first mention in running text does. */
final class Roles {

    private static final int LONGEST_ROLE_WORDS = 6;

    private Roles() {}

    /**
     * The name with the role before it, or the name alone where the role would not read well there or points elsewhere.
     *
     * @param introduction as the article gives it: "Mayor Ana Roy", "Ana Roy, a doctor", "the union's leader Ana Roy"
     */
    static String before(String name, String introduction) {
        String role = role(name, introduction);
        return role.isEmpty() ? name : role + " " + name;
    }

    /** "doctor", "Varland's foreign minister"; empty where none can stand before the name. */
    static String role(String name, String introduction) {
        String role = "";
        if (introduction.endsWith(" " + name)) {
            role = introduction
                    .substring(0, introduction.length() - name.length())
                    .strip();
        } else if (introduction.startsWith(name + ", ")) {
            role = introduction.substring(name.length() + 2);
        }
        role = role.replaceFirst("^(?:the|a|an|The|A|An) ", "");
        // "lead researcher and Vik Institute geologist": the second tells whose.
        role = role.replaceFirst("^(?:\\p{Ll}+ ){1,2}and (?=\\p{Lu})", "");
        // "region's chief hydrologist": whose region cannot be told; "Norway's minister" can.
        if (role.matches("\\p{Ll}.*[’']s? .*")) {
            role = role.replaceFirst("^.*[’']s? ", "");
            role = role.contains(" ") ? role : "";
        }
        // "governor of the district": which district cannot be told; a president or head without it would be another.
        if (role.matches("[^,]* of the \\p{Ll}+")
                && !role.matches(
                        "(?:vice-)?(?:president|leader|chair\\p{L}*|director|head"
                                + "|chief|owner|founder|member|author|spokes\\p{L}+|manager|deputy|editor|son|daughter|part|one) .*")) {
            role = role.replaceFirst(" of the .*", "");
        }
        boolean trailing = role.matches(".*\\b(?:of|for|at|in|from|who|which|that|with|and|on|to|by)\\b.*");
        boolean reads = !role.isEmpty()
                && !role.contains(",")
                && !trailing
                && Phrases.wordCount(role) <= LONGEST_ROLE_WORDS
                && !role.matches(".*[\"“”()/:].*")
                // "second year Ana Roy", and "president Ana Roy" of what was told elsewhere.
                && !role.matches("(?i)(?:.* )?(?:year|age|grade|time|day)")
                && !role.matches(
                        "president|director|head|chief|chair\\p{L}*|executive|leader|manager|founder|owner|member"
                                + "|(?i:secretary|minister)")
                // "First Energy Ana Roy": the firm's word before the name is no role of hers.
                && !SpeakerPool.isFirm(role)
                && OfficePhrase.isWhole(role)
                && !role.matches("(?i).*\\b(?:his|her|its|their|own|one|other|another|same|fellow|rival|late)\\b.*");
        return reads ? role : "";
    }

    /** As {@link #named(String, String)}; "its leader, Ana Roy" is told with the name of what "its" stands for. */
    static String named(Material material, Speaker speaker) {
        String named = named(speaker.name(), speaker.introduction());
        if (!named.equals(speaker.name()) || speaker.kind() != SpeakerKind.PERSON) {
            return named;
        }
        return material.article().entities().stream()
                .filter(e -> e.name().equals(speaker.name()))
                .flatMap(e -> ownedRole(material, material.article().sentences().get(e.sentence()), e).stream())
                .map(role -> speaker.name() + ", " + role + ",")
                .findFirst()
                .orElse(named);
    }

    private static Optional<String> ownedRole(Material material, Sentence sentence, EntityMention mention) {
        Token name = sentence.token(mention.last());
        return sentence.head(name)
                .filter(role -> name.relation().equals("appos") && role.isNoun() && role.index() < mention.first())
                // "Its author" after a study by an institute is not the institute's.
                .filter(role -> !role.lemma().matches("author|editor|writer"))
                .flatMap(role -> sentence.child(role, "nmod:poss")
                        .filter(owner -> owner.is("its", "their") && owner.index() < role.index())
                        .flatMap(owner -> material.referents().of(sentence, owner))
                        .filter(r -> r.name().matches("(?:the )?.*\\p{Lu}.*|the \\p{Ll}+ \\p{Ll}+"))
                        .map(r -> r.name()
                                + (r.name().endsWith("s") ? "’ " : "’s ")
                                + sentence.spanOf(role.index(), role.index()).of(material.text())));
    }

    /** As {@link #before}, else with the role set off by commas where a name tells it apart: "Ana Roy, mayor of Oslo,". */
    static String named(String name, String introduction) {
        String before = before(name, introduction);
        boolean apposed = before.equals(name)
                && introduction.startsWith(name + ", ")
                && introduction.matches(".* (?:of|for|at) (?:the )?\\p{Lu}[^,“\"]*")
                && !introduction.matches(".*, .*, .*")
                && Phrases.wordCount(introduction) - Phrases.wordCount(name) <= 8;
        return apposed ? introduction + "," : before;
    }
}
