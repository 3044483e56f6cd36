package org.debrief.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Groups the names of an article by whom or what they name. */
final class NameClusters {

    /** Titles, with what they say of whoever bears them. */
    private static final Map<String, Gender> TITLES = titles();

    /** "Ada Lund Jr." is "Lund" afterwards. */
    private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr|II|III|IV)$");

    private static final Pattern COMPANY_ENDING =
            Pattern.compile("(?:\\p{L}+ ){0,2}(?:Inc|Corp|Corporation|Ltd|Limited|PLC|plc"
                    + "|Group|Holdings|Technologies|Pharmaceuticals?|Industries|Systems|Energy|Motors|Motor|Airlines|Airways|Optics"
                    + "|Electronics|Entertainment|Software|Steel|Brands|Foods|Capital|Laboratories|Labs|SA|AG|SE|Co)\\.?"
                    + "(?: (?:International|Inc|Corp|Ltd|PLC|plc)\\.?)?");

    private final List<NameCluster> clusters = new ArrayList<>();
    private final Map<EntityMention, NameCluster> byMention = new HashMap<>();
    private final Map<String, String> normal = new HashMap<>();

    NameClusters(AnnotatedArticle article) {
        // Longest names first, so that "Stoltenberg" finds "Jens Stoltenberg" wherever that stands.
        List<EntityMention> mentions = new ArrayList<>(article.entities());
        mentions.sort((a, b) -> Integer.compare(words(b.name()).length, words(a.name()).length));
        for (EntityMention mention : mentions) {
            NameCluster cluster = find(mention, article).orElse(null);
            if (cluster == null) {
                cluster = new NameCluster(mention);
                clusters.add(cluster);
            } else {
                cluster.add(mention);
            }
            byMention.put(mention, cluster);
        }
        for (EntityMention mention : article.entities()) {
            learn(article, mention, of(mention));
        }
    }

    private static Map<String, Gender> titles() {
        Map<String, Gender> titles = new HashMap<>();
        List.of("mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "baroness", "queen", "princess")
                .forEach(title -> titles.put(title, Gender.FEMALE));
        List.of("mr", "mr.", "sir", "lord", "baron", "pope", "king", "prince", "sheikh", "mullah", "ayatollah")
                .forEach(title -> titles.put(title, Gender.MALE));
        List.of("sultan", "emir", "cardinal", "archbishop").forEach(title -> titles.put(title, Gender.MALE));
        List.of("dr", "dr.", "prof.", "professor").forEach(title -> titles.put(title, Gender.UNKNOWN));
        return titles;
    }

    NameCluster of(EntityMention mention) {
        NameCluster cluster = byMention.get(mention);
        if (cluster == null) {
            throw new IllegalArgumentException("Not a mention of this article: " + mention);
        }
        return cluster;
    }

    private Optional<NameCluster> find(EntityMention mention, AnnotatedArticle article) {
        NameCluster best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (NameCluster cluster : clusters) {
            for (EntityMention known : cluster.mentions()) {
                if (sameThing(mention, known, article)) {
                    int distance =
                            Math.abs(known.span().start() - mention.span().start())
                                    + (known.span().start() > mention.span().start() ? 100_000 : 0);
                    if (distance < bestDistance) {
                        best = cluster;
                        bestDistance = distance;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean sameThing(EntityMention mention, EntityMention known, AnnotatedArticle article) {
        String a = normal(mention.name());
        String b = normal(known.name());
        if (a.equals(b)) {
            return mention.type() == known.type() || mention.type() != EntityType.PERSON;
        }
        if (mention.type() != known.type()) {
            return isAcronymOf(mention.name(), known.name());
        }
        if (mention.type() == EntityType.PERSON) {
            List<String> shorter = Arrays.asList(words(a));
            List<String> longer = Arrays.asList(words(b));
            return shorter.size() < longer.size()
                    && (shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))
                            ? longer.containsAll(shorter)
                            : shorter.size() == 1 && longer.get(0).equals(shorter.get(0)));
        }
        if (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.MISC) {
            return isAcronymOf(mention.name(), known.name())
                    || inBracketsAfter(mention, known, article)
                    || mention.type() == EntityType.ORGANIZATION && isShortForCompany(mention.name(), known.name());
        }
        return false;
    }

    /** "Siemens" for "Siemens Energy": what a company's name ends with is left off at the next mention. */
    private static boolean isShortForCompany(String shorter, String longer) {
        String start = shorter.replaceFirst("^[Tt]he ", "") + " ";
        String name = longer.replaceFirst("^[Tt]he ", "");
        return name.startsWith(start)
                && COMPANY_ENDING.matcher(name.substring(start.length())).matches();
    }

    private static boolean inBracketsAfter(EntityMention mention, EntityMention known, AnnotatedArticle article) {
        int from = known.span().end();
        int to = mention.span().start();
        return from <= to
                && to - from <= 3
                && article.text().substring(from, to).strip().equals("(")
                && mention.name().equals(mention.name().toUpperCase(Locale.ROOT));
    }

    private static boolean isAcronymOf(String shortName, String longName) {
        String acronym = shortName.replace(".", "");
        if (acronym.length() < 2 || !acronym.equals(acronym.toUpperCase(Locale.ROOT)) || shortName.contains(" ")) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        StringBuilder allInitials = new StringBuilder();
        for (String word : longName.split("[ -]")) {
            if (!word.isEmpty()) {
                allInitials.append(Character.toUpperCase(word.charAt(0)));
                if (Character.isUpperCase(word.charAt(0)) && !word.equalsIgnoreCase("the")) {
                    initials.append(word.charAt(0));
                }
            }
        }
        return longName.contains(" ") && (acronym.contentEquals(initials) || acronym.contentEquals(allInitials));
    }

    private void learn(AnnotatedArticle article, EntityMention mention, NameCluster cluster) {
        Sentence sentence = article.sentences().get(mention.sentence());
        if (cluster.type() == EntityType.PERSON) {
            cluster.learnGender(TITLES.getOrDefault(titleOf(sentence, mention), Gender.UNKNOWN));
            if (words(mention.name()).length > 1) {
                cluster.learnGender(FirstNames.genderOf(words(mention.name())[0]));
                Introductions.of(article, sentence, mention).ifPresent(cluster::learnIntroduction);
            }
            return;
        }
        boolean asPhrase = mention.last() + 1 >= sentence.tokens().size()
                || !sentence.token(mention.last() + 1).isNoun()
                        && !sentence.token(mention.last() + 1).is("'s", "-");
        if (asPhrase && sentence.block().kind() == BlockKind.PARAGRAPH) {
            cluster.seenAsPhrase(
                    mention.name(),
                    mention.first() > 0 && sentence.token(mention.first() - 1).is("the"));
        }
    }

    /** "Mr" before the name, or "Lord" as a part of it. */
    private static String titleOf(Sentence sentence, EntityMention mention) {
        String first = sentence.token(mention.first()).word().toLowerCase(Locale.ROOT);
        return TITLES.containsKey(first) || mention.first() == 0
                ? first
                : sentence.token(mention.first() - 1).word().toLowerCase(Locale.ROOT);
    }

    private String normal(String name) {
        return normal.computeIfAbsent(name, NameClusters::withoutTitles);
    }

    private static String withoutTitles(String name) {
        StringBuilder kept = new StringBuilder();
        String[] words = words(SUFFIX.matcher(name.replace(".", "")).replaceFirst(""));
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            // "Ada Prince" has a surname and no style.
            boolean title = TITLES.containsKey(lower) && i + 1 < words.length;
            if (!title && !(kept.length() == 0 && lower.equals("the"))) {
                kept.append(kept.length() == 0 ? "" : " ").append(lower);
            }
        }
        return kept.toString();
    }

    private static String[] words(String name) {
        return name.strip().split(" ");
    }
}
