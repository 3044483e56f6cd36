package org.debrief.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Sets the role that the article gives somebody before or after the full name where a stem has the name alone: "Who said of
 * Ada Lund" becomes "Who said of Mayor Ada Lund". Quotations stay word for word.
 */
final class RolesInStem {

    /** A stem grows no longer than this by the roles in it. */
    private static final int LONGEST_STEM_WORDS = 38;

    private static final int MENTIONS_OF_WHOM_IT_IS_ABOUT = 3;

    private static final Pattern TITLE =
            Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Sen|Rep|Gov|Rev|Prof|Gen|Col"
                    + "|Lt|Capt|Sgt|President|Senator|Governor|Mayor|Minister|Chancellor|Secretary|Professor|Judge|Justice|King"
                    + "|Queen|Prince|Princess|Pope)\\.?");

    /** "Denmark’s Ada Lund" needs no "Danish minister" between them. */
    private static final Pattern OWNER = Pattern.compile("\\p{Lu}[\\p{L}.]+(?:[’']s|s[’']) $");

    private static final Pattern OWNED = Pattern.compile("(\\p{Lu}\\p{L}+)[’']s (\\p{Lu}\\p{L}+) (?=\\p{Lu})");

    private static final Pattern FORMER = Pattern.compile("(?i)\\b(?:former|ex-|late|then|retired|outgoing)\\b");

    private static final Pattern BESIDE_SOMEBODY =
            Pattern.compile("\\b(?:from|by|with|against|over) (\\p{Lu}[\\p{L}’'-]+)(?! \\p{Lu})");

    private final Map<String, String> introduced = new LinkedHashMap<>();
    private final Map<String, Set<String>> wordsBefore = new HashMap<>();
    private final Map<String, Integer> named = new TreeMap<>();
    /** Of people whom the article names no more fully. */
    private final Set<String> surnames = new HashSet<>();

    RolesInStem(Material material) {
        for (EntityMention mention : material.article().entities()) {
            if (mention.type() != EntityType.PERSON) {
                continue;
            }
            Sentence sentence = material.article().sentences().get(mention.sentence());
            Token last = sentence.token(mention.last());
            Optional<Referent> referent =
                    material.referents().of(sentence, last).filter(r -> r.type() == EntityType.PERSON);
            if (referent.isEmpty() || !referent.get().name().contains(" ")) {
                if (mention.first() == mention.last()) {
                    surnames.add(mention.name());
                }
                continue;
            }
            String name = material.inFull(referent.get().name());
            named.merge(name, 1, Integer::sum);
            String told = Roles.named(name, referent.get().introduction());
            if (!told.equals(name) && isPlain(told)) {
                introduced.putIfAbsent(name, told.replace('\'', '’'));
            }
            if (mention.first() > 0) {
                wordsBefore.computeIfAbsent(name, n -> new HashSet<>()).addAll(roleWordBefore(sentence, mention));
            }
        }
        material.rolesInText().forEach(introduced::putIfAbsent);
    }

    /** "strategist Ada Lund": the word before is hers; "beat Ada Lund" is not. */
    private static Set<String> roleWordBefore(Sentence sentence, EntityMention mention) {
        Token before = sentence.token(mention.first() - 1);
        boolean modifies = before.relation().matches("compound|amod|flat|nmod:poss|appos")
                && before.head() >= mention.first()
                && before.head() <= mention.last();
        return modifies || before.isNoun() && before.index() + 1 == mention.first() && !before.isPunctuation()
                ? Set.of(before.word())
                : Set.of();
    }

    private static boolean isPlain(String told) {
        return !told.matches("(?s).*(?:''|[“”\"/;:]| - |\\p{Lu}{4,} ).*")
                && !told.matches("(?:.* )?(?:septua|octo|nona|sexa)genarian .*|(?:great|legendary|famous|[a-z]+s) .*");
    }

    Candidate of(Candidate candidate) {
        Draft draft = candidate.draft();
        if (draft.kind() == QuestionKind.ROLE
                || draft.format() == QuestionFormat.MATCHING
                || draft.format() == QuestionFormat.ORDERING) {
            return candidate;
        }
        String stem = draft.stem();
        for (Map.Entry<String, String> person : introduced.entrySet()) {
            // A sentence of the article may tell of the time when the former minister was minister.
            boolean past =
                    GapSentence.isIn(draft) && FORMER.matcher(person.getValue()).find();
            if (stem.contains(person.getKey()) && !past) {
                stem = told(stem, person.getKey(), person.getValue(), draft);
            }
        }
        stem = tellingNationsOnce(stem);
        return stem.equals(draft.stem()) ? candidate : candidate.withStem(stem);
    }

    /** "Denmark’s Danish minister Ada Lund" */
    private static String tellingNationsOnce(String stem) {
        return OWNED.matcher(stem)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Demonyms.country(found.group(2))
                                        .filter(found.group(1)::equals)
                                        .isPresent()
                                ? found.group().substring(0, found.start(2) - found.start())
                                : found.group()));
    }

    /**
     * Whether nobody in the stem of a question for a figure or date, or in what is told as true or false, stands there by the
     * name alone: a reader would ask who that is. Whom everybody knows may, and whom the article is about.
     */
    boolean introducesAll(Draft draft) {
        boolean counts = draft.kind() == QuestionKind.FIGURE || draft.kind() == QuestionKind.DATE;
        boolean mine = counts || draft.format() == QuestionFormat.TRUE_FALSE;
        String stem = draft.stem();
        return !mine
                || draft.format() == QuestionFormat.ORDERING
                || !tellsASurnameAlone(stem)
                        && named.entrySet().stream().allMatch(person -> {
                            String name = person.getKey();
                            int at = stem.indexOf(name);
                            return at < 0
                                    || PublicFigures.has(name)
                                    || counts && person.getValue() >= MENTIONS_OF_WHOM_IT_IS_ABOUT
                                    || isQuoted(stem, at)
                                    || isPartOfAName(stem.substring(0, at), stem.substring(at + name.length()))
                                    || hasRole(stem.substring(0, at), stem.substring(at + name.length()), name)
                                    || isToldApart(stem, name);
                        });
    }

    /** "took the job from Lund" */
    private boolean tellsASurnameAlone(String stem) {
        Matcher bare = BESIDE_SOMEBODY.matcher(stem);
        while (bare.find()) {
            if (surnames.contains(bare.group(1))) {
                return true;
            }
        }
        return false;
    }

    /** "the Ada Lund Prize"; "Oslo News’ Ada Lund" and "leading Liberals, including Ada Lund" tell who she is. */
    private static boolean isPartOfAName(String before, String after) {
        return after.matches("(?s) (?:\\p{Lu}|collection\\b|exhibition\\b).*")
                || before.matches("(?s).*\\p{Lu}[\\p{L}.]+(?:[’']s|s[’']) ")
                || before.matches("(?s).*\\b(?:including|like|as|named|called) (?:\\p{Lu}[\\p{L}.]+ )*(?:and )?");
    }

    private static boolean isQuoted(String stem, int at) {
        return stem.lastIndexOf('“', at) > stem.lastIndexOf('”', at);
    }

    /** "Mayor Ada Lund’s bridge" was written without the role only because the stem tells the role elsewhere. */
    private boolean isToldApart(String stem, String name) {
        String role = introduced.getOrDefault(name, "").replace(name, " ");
        return !role.isBlank() && Phrases.shareContentWord(role, stem.replace(name, " "));
    }

    private String told(String stem, String name, String introduction, Draft draft) {
        Matcher place = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])")
                .matcher(stem);
        while (place.find()) {
            String before = stem.substring(0, place.start());
            String after = stem.substring(place.end());
            if (before.lastIndexOf('“') > before.lastIndexOf('”')) {
                continue;
            }
            if (hasRole(before, after, name) || OWNER.matcher(before).find()) {
                return stem;
            }
            return written(before, introduction, after)
                    .filter(t -> Phrases.wordCount(t) <= LONGEST_STEM_WORDS)
                    .filter(t -> !tellsTheKey(introduction.replace(name, " "), draft))
                    .filter(t -> !Phrases.shareContentWord(introduction.replace(name, " "), before + after))
                    .orElse(stem);
        }
        return stem;
    }

    /** The role must not be one for whom the question asks, nor share a word with any option. */
    private static boolean tellsTheKey(String role, Draft draft) {
        return draft.options().stream().anyMatch(o -> Phrases.shareContentWord(o.text(), role));
    }

    private boolean hasRole(String before, String after, String name) {
        String last = Names.lastWord(before.strip());
        return after.startsWith(",")
                || TITLE.matcher(last).matches()
                || wordsBefore.getOrDefault(name, Set.of()).contains(last);
    }

    private static Optional<String> written(String before, String introduction, String after) {
        boolean apposed = introduction.endsWith(",");
        if (!apposed) {
            return Optional.of(before + introduction + after);
        }
        // "Ada Lund, mayor of Oslo,’s plan" is no English, nor is a phrase in commas inside another.
        boolean owner = after.matches("(?s)[’'].*");
        boolean close = after.matches("(?s)[?:,.].*");
        return owner || before.endsWith(", ")
                ? Optional.empty()
                : Optional.of(
                        before + (close ? introduction.substring(0, introduction.length() - 1) : introduction) + after);
    }
}
