package org.debrief.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All the names of one person, organisation or place in an article. */
final class NameCluster {

    private final EntityType type;
    private final List<EntityMention> mentions = new ArrayList<>();
    private String name;
    private String introduction = "";
    private Gender gender = Gender.UNKNOWN;
    private final Map<String, Integer> withArticle = new HashMap<>();
    private final Map<String, Integer> asPhrase = new HashMap<>();
    private @Nullable Referent referent;

    NameCluster(EntityMention first) {
        this.type = first.type();
        this.name = first.name();
        mentions.add(first);
    }

    void add(EntityMention mention) {
        referent = null;
        mentions.add(mention);
        if (words(mention.name()) > words(name)) {
            name = mention.name();
        }
    }

    private static int words(String name) {
        return name.split(" ").length;
    }

    EntityType type() {
        return type;
    }

    List<EntityMention> mentions() {
        return mentions;
    }

    String bareName() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    void learnGender(Gender said) {
        if (gender == Gender.UNKNOWN) {
            gender = said;
        }
    }

    void learnIntroduction(String said) {
        referent = null;
        if (introduction.isEmpty()) {
            introduction = said;
        }
    }

    /** Counts how often a name stands as a phrase of its own, and how often "the" stands before it there. */
    void seenAsPhrase(String alias, boolean article) {
        referent = null;
        asPhrase.merge(alias, 1, Integer::sum);
        withArticle.merge(alias, article ? 1 : 0, Integer::sum);
    }

    private boolean takesArticle(String alias) {
        boolean usually = withArticle.getOrDefault(alias, 0) * 2 > asPhrase.getOrDefault(alias, 0);
        return type != EntityType.PERSON && (usually || isDescriptive(alias));
    }

    /** "US Department of Agriculture": a name made of common words takes "the". */
    private boolean isDescriptive(String alias) {
        return type == EntityType.ORGANIZATION
                && alias.matches(
                        "(.* )?(Department|Ministry|Agency|Office|Organi[sz]ation|University|Institute|Bank|Court|Commission"
                                + "|Council|Committee|Association|Union|Bureau|Authority|Federation) (of|for) .*"
                                + "|.+ (Agency|Department|Commission|Council|Committee|Ministry|Court|Navy|Army|Congress|Senate)");
    }

    /** The name that the article itself prefers: an acronym, once it is used more often than what it stands for. */
    private String usualName() {
        Map<String, Integer> allUses = new LinkedHashMap<>();
        mentions.forEach(m -> allUses.merge(m.name(), 1, Integer::sum));
        int fullUses = allUses.getOrDefault(name, 0);
        for (Map.Entry<String, Integer> one : allUses.entrySet()) {
            String alias = one.getKey();
            int uses = one.getValue();
            if (alias.equals(alias.toUpperCase(Locale.ROOT)) && words(name) > 1 && uses > fullUses) {
                return alias;
            }
        }
        return name;
    }

    /** Made once: an article names some hundreds of times. */
    Referent referent() {
        Referent known = referent;
        if (known == null) {
            known = makeReferent();
            referent = known;
        }
        return known;
    }

    private Referent makeReferent() {
        String usual = usualName();
        String full =
                takesArticle(usual) && !usual.toLowerCase(Locale.ROOT).startsWith("the ") ? "the " + usual : usual;
        if (full.startsWith("The ")) {
            full = "the " + full.substring(4);
        }
        return new Referent(full, introduction.isEmpty() ? full : introduction, type, false);
    }
}
