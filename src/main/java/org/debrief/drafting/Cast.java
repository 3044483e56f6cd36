package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.Bodies;
import org.debrief.facts.Event;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.FirstNames;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Everybody and every place that an article names, sorted by what can stand beside each other as options. */
final class Cast {

    /**
     * A name of the article.
     *
     * @param mentions how often the article names it
     * @param sentences the indexes of the sentences that do
     * @param standing for a person, what sort of part they play
     */
    record Member(String name, NameKind kind, int mentions, Set<Integer> sentences, Standing standing) {}

    private static final String NATIONAL =
            "government|parliament|assembly|president|minister|army|ministry|fleet|navy|troops|ambassador|embassy";
    private static final Set<String> COMPANY_NOUNS =
            Set.of("company", "firm", "maker", "retailer", "carmaker", "airline");
    private static final String COMPANY_NAME =
            "(?i).*\\b(?:inc|ltd|plc|corp|corporation|airlines|airways|motors|bank|holdings|gmbh|ag|optics|energy|oil)\\b.*";

    private final Material material;
    private final String text;
    /** What searching the whole text has told already. */
    private final Map<String, NameKind> placeKinds = new HashMap<>();

    private final Map<String, Boolean> places = new HashMap<>();

    private final Map<String, Boolean> politicians = new HashMap<>();
    private final Map<String, Boolean> candidates = new HashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> companies = new HashSet<>();
    private final Set<String> acting = new HashSet<>();

    Cast(Material material) {
        this.material = material;
        this.text = material.flatText();
        findCompanies();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Event event && event.doer() != null) {
                acting.add(event.doer());
            } else if (fact.fact() instanceof Statement statement) {
                acting.add(statement.speaker().name());
            }
        }
        for (EntityMention mention : material.article().entities()) {
            Sentence sentence = material.article().sentences().get(mention.sentence());
            if (sentence.block().kind() == BlockKind.PARAGRAPH) {
                referent(sentence, mention).ifPresent(r -> kindOf(r).ifPresent(kind -> add(r, kind, sentence)));
            }
        }
    }

    private Optional<Referent> referent(Sentence sentence, EntityMention mention) {
        for (int i = mention.last(); i >= mention.first(); i--) {
            Optional<Referent> referent = material.referents().of(sentence, sentence.token(i));
            if (referent.isPresent() && referent.get().type() == mention.type()) {
                return referent;
            }
        }
        return Optional.empty();
    }

    private void findCompanies() {
        for (Sentence sentence : material.article().sentences()) {
            for (Token token : sentence.tokens()) {
                if (COMPANY_NOUNS.contains(token.lemma())) {
                    material.referents()
                            .of(sentence, token)
                            .filter(r -> r.type() == EntityType.ORGANIZATION)
                            .ifPresent(r -> companies.add(r.name()));
                }
            }
        }
    }

    private void add(Referent referent, NameKind kind, Sentence sentence) {
        String name = referent.name();
        Member known = members.get(name);
        Set<Integer> sentences = known == null ? new HashSet<>() : new HashSet<>(known.sentences());
        sentences.add(sentence.index());
        Standing standing = kind == NameKind.PERSON ? standing(referent) : Standing.UNKNOWN;
        members.put(name, new Member(name, kind, known == null ? 1 : known.mentions() + 1, sentences, standing));
    }

    /** What this name names; empty where the article does not settle it. */
    Optional<NameKind> kindOf(Referent referent) {
        String name = referent.name();
        return switch (referent.type()) {
            case PERSON -> isPerson(referent) ? Optional.of(NameKind.PERSON) : Optional.empty();
            case ORGANIZATION ->
                SpeakerPool.isName(name, SpeakerKind.ORGANISATION)
                                && isWhole(name)
                                && !SpeakerPool.isShortForPerson(material, name)
                        ? Optional.of(
                                companies.contains(name) || name.matches(COMPANY_NAME)
                                        ? NameKind.COMPANY
                                        : NameKind.ORGANISATION)
                        : Optional.empty();
            case LOCATION -> Optional.of(placeKinds.computeIfAbsent(name, this::placeKind));
            case MISC -> isDescribedBody(referent) ? Optional.of(NameKind.ORGANISATION) : Optional.empty();
        };
    }

    private boolean isPerson(Referent referent) {
        boolean introduced = !referent.introduction().equals(referent.name());
        return SpeakerPool.isName(referent.name(), SpeakerKind.PERSON)
                && !places.computeIfAbsent(referent.name(), name -> isMostlyWhere(name, text))
                && (introduced || FirstNames.isKnown(referent.name()));
    }

    /** "in Port Harlow": what something is in is a place, whatever the recogniser takes it for. */
    static boolean isMostlyWhere(String name, String text) {
        String quoted = Pattern.quote(name);
        Vicinity about = Vicinity.of(text, name);
        int named = about.all("\\b" + quoted + "\\b").size();
        int where = about.all("\\b(?:in|near|outside|around|across) " + quoted + "\\b(?![’'])")
                .size();
        return where > 0 && where * 2 >= named;
    }

    /** Not a torn name: "of the Navy", "Smith's Council (". */
    private static boolean isWhole(String name) {
        return Phrases.wordCount(name) <= 9
                && !name.endsWith(" State")
                && !name.matches(".*[’']s? .*")
                && name.chars().noneMatch(c -> c == '(' || c == '"' || c == '/' || c == '“' || c == ',');
    }

    /** "the Oskian finance ministry", but not "the ministry", which says not which. */
    private static boolean isDescribedBody(Referent referent) {
        String name = referent.name();
        return !referent.plural()
                && name.matches("the (?:[\\p{L}-]+ ){1,4}[\\p{Ll}-]+")
                && !name.matches("the (?:new|old|same|other|whole|entire|first|second|last|next|two|three) .*")
                && Bodies.isBody(Names.lastWord(name));
    }

    private NameKind placeKind(String name) {
        return Gazetteer.kindOf(name).orElseGet(() -> {
            String bare = name.replaceFirst("^[Tt]he ", "");
            String quoted = Pattern.quote(bare);
            Vicinity about = Vicinity.of(text, bare);
            for (NameKind kind : List.of(NameKind.VILLAGE, NameKind.TOWN, NameKind.CITY)) {
                if (about.has("\\b" + kind.name().toLowerCase(Locale.ROOT) + " of " + quoted + "\\b")) {
                    return kind;
                }
            }
            return about.has("\\b" + quoted + "[’']s? (?:[\\p{Ll}-]+ ){0,2}(?:" + NATIONAL + ")\\b")
                    ? NameKind.COUNTRY
                    : NameKind.PLACE;
        });
    }

    /**
     * Others who can stand beside the key, those named most often first.
     *
     * @param besides words that hold names which must not be offered, because the question tells them
     * @param apartFrom indexes of the sentences whose other names may have taken part in what is asked about
     */
    List<Member> beside(String key, NameKind kind, String besides, Set<Integer> apartFrom) {
        List<Member> found = new ArrayList<>();
        for (Member member : members.values()) {
            boolean sameKind = member.kind() == kind
                    || kind == NameKind.PLACE && member.kind().isSettlement();
            if (sameKind
                    && !Phrases.shareContentWord(member.name(), key)
                    && !Phrases.shareContentWord(member.name(), besides)
                    && !Gazetteer.usual(member.name()).equals(Gazetteer.usual(key))
                    && !Gazetteer.isInside(member.name(), key)
                    && !(kind.isPlace() && isBesideInText(member.name(), key))
                    && Collections.disjoint(member.sentences(), apartFrom)) {
                found.add(member);
            }
        }
        found.sort(Comparator.comparingInt(Member::mentions).reversed().thenComparing(Member::name));
        return found;
    }

    /** "Doha, Qatar", "Doha in Qatar": one of them lies in the other. */
    private boolean isBesideInText(String a, String b) {
        String one = a.replaceFirst("^the ", "");
        String other = b.replaceFirst("^the ", "");
        return List.of(", ", " in ", "’s ", "'s ", " (").stream()
                .anyMatch(between -> text.contains(one + between + other) || text.contains(other + between + one));
    }

    /** An article that has told of "Senator Roy" or of "Roy's campaign" has said what she is. */
    private Standing standing(Referent referent) {
        Standing introduced = Standing.of(referent.name(), referent.introduction());
        return introduced == Standing.UNKNOWN && politicians.computeIfAbsent(referent.name(), this::isPolitician)
                ? Standing.POLITICS
                : introduced;
    }

    private boolean isPolitician(String name) {
        String surname = Pattern.quote(Names.lastWord(name));
        return Vicinity.of(text, Names.lastWord(name))
                .has("\\b(?:President|Senator|Sen\\.|Governor|Gov\\.|Rep\\.|Mayor) (?:\\p{Lu}\\S+ )?" + surname
                        + "\\b|\\b"
                        + surname
                        + "(?:[’']s)? (?:campaign|administration|supporters|voters|delegates|candidacy|presidency)\\b");
    }

    /** Whether the article tells of somebody's candidacy. */
    boolean runsForOffice(String name) {
        return candidates.computeIfAbsent(name, this::isCandidate);
    }

    private boolean isCandidate(String name) {
        String surname = Pattern.quote(Names.lastWord(name));
        return Vicinity.of(text, Names.lastWord(name))
                .has("(?i:candidate|nominee|front-?runner|hopeful),? (?:\\p{Lu}\\S+ ){0,3}" + surname + "\\b|\\b"
                        + surname
                        + "(?:[’']s)? (?:campaign|supporters|voters|delegates|candidacy)\\b|\\b" + surname
                        + ", the [^,.]{0,40}(?:candidate|nominee|front-?runner)\\b");
    }

    /** Whether the article tells something that this one said or did. */
    boolean acts(String name) {
        return acting.contains(name);
    }

    /** Whether the article tells a deed of this one or comes back to them. */
    boolean isTold(String name) {
        Member member = members.get(name);
        return acts(name) || member != null && member.sentences().size() > 1;
    }

    /** What sort of part somebody plays; unknown for those whom the article does not introduce. */
    Standing standingOf(String name) {
        Member member = members.get(name);
        return member == null ? Standing.UNKNOWN : member.standing();
    }
}
