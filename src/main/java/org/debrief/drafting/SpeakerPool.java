package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.debrief.facts.Bodies;
import org.debrief.facts.Speaker;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
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

    /** What a statement says, as it is compared with what others say. */
    private record Said(Set<String> contentWords, WordRuns runs) {}

    private static final int RUN_OF_THE_SAME = 5;

    private static final int LONGEST_NAME_WORDS = 6;
    /** The recogniser takes a firm with a person's name for the person. */
    private static final Pattern NO_PERSON = Pattern.compile(
            "(?:.* )?(?:Games|Studios?|Entertainment|Records|Interactive|Software|Group|Bank|Airlines|Airways|Motors|Pictures"
                    + "|Media|News|Press|Times|Post|Energy|Foundation|Institute|University|College|School|Hospital|Party"
                    + "|Council|Committee|Bureau|Agency|Association|Union|Museum|Theatre|Theater|Stadium|Street|House"
                    + "|FC|United|City|Rovers|Wanderers|Athletic|Club|Argus|Gazette|Echo|Mail|Mirror|Telegraph|Express|Guardian"
                    + "|Observer|Independent|Herald|Tribune|Journal|Globe|Magazine|Weekly|Daily|Chronicle|Radio|Television)");
    /** "Brown Jr." lacks its first name, "Norway’s President" is an office, and "SKY NOW" has no person's letters. */
    private static final Pattern TORN_NAME = Pattern.compile(
            "\\S+,? (?:Jr|Sr|II|III|IV)\\.?|.*\\p{L}[’']s? (?:[\\p{L}-]+ )*(?:President|Minister|Premier|Chancellor|King|Queen|Governor|Mayor"
                    + "|Leader|Secretary)|\\p{Lu}{2,}(?: \\p{Lu}{2,})+");
    /** "Most Norwegian Conservatives" are a number of people, and neither a person nor a body. */
    private static final Pattern SOME = Pattern.compile(
            "^(?:[Tt]he )?(?:Most|Many|Some|Several|All|Few|Both|Other|Two|Three|Four|Five|Dozens|Hundreds|Thousands) \\S");
    /** Two words in common are no sign that two people said the same, where one of them is quoted. */
    private static final int FEWEST_WORDS_COMPARED = 4;

    private final Material material;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> introduced = new HashSet<>();
    private final Map<String, List<Said>> saidBySpeaker = new HashMap<>();
    private final Map<Statement, Said> said = new HashMap<>();
    /** By their name, as whoever speaks of it is hardly another nation's. */
    private final Map<String, Set<String>> nationsBySpeaker = new HashMap<>();

    private final Set<String> partsOfPersonsNames = new HashSet<>();
    /** What searching the whole text has told already. */
    private final Map<String, Boolean> places = new HashMap<>();

    private final Map<String, Boolean> named = new HashMap<>();
    private final Map<String, Boolean> onlyCompared = new HashMap<>();
    /** Who is dead, and who is named only where the newspaper speaks of itself. */
    private final Set<String> unheard = new HashSet<>();

    private final Set<String> acting = new HashSet<>();
    /** Whose role the article gives in words that a stem could repeat. */
    private final Set<String> withRole = new HashSet<>();

    private final Map<String, Calling> callings;
    private final OutOfQuestion unasked;

    SpeakerPool(Material material) {
        this.material = material;
        this.callings = Calling.in(material.article());
        this.unasked = new OutOfQuestion(material);
        for (NumberedFact fact : material.facts()) {
            if (!(fact.fact() instanceof Statement statement)) {
                continue;
            }
            saidBySpeaker
                    .computeIfAbsent(nameOf(material, statement.speaker()), name -> new ArrayList<>())
                    .add(said(statement));
            if (statement.speaker().settled() && statement.asserted()) {
                add(nameOf(material, statement.speaker()), kindOf(statement.speaker()), Optional.of(statement));
            }
        }
        for (EntityMention mention : material.article().entities()) {
            Sentence sentence = material.article().sentences().get(mention.sentence());
            if (Heard.isDead(sentence, mention)) {
                named(mention).ifPresent(unheard::add);
            }
            if (Heard.acts(sentence, mention)) {
                named(mention).ifPresent(acting::add);
            }
            if (Heard.isFurniture(sentence, material.text())) {
                continue;
            }
            kindOf(mention).ifPresent(kind -> named(mention).ifPresent(name -> add(name, kind, Optional.empty())));
        }
        for (Sentence sentence : material.article().sentences()) {
            for (Token token : sentence.tokens()) {
                body(sentence, token).ifPresent(name -> add(name, SpeakerKind.ORGANISATION, Optional.empty()));
                material.referents()
                        .of(sentence, token)
                        .filter(r -> !r.introduction().equals(r.name()))
                        .ifPresent(r -> {
                            introduced.add(r.name());
                            boolean role = r.type() == EntityType.PERSON
                                    && !Roles.named(r.name(), r.introduction()).equals(r.name());
                            withRole.addAll(role ? Set.of(r.name()) : Set.of());
                        });
            }
        }
        findPartsOfPersonsNames();
    }

    /** The kind that the speaker's name shows: nobody is called "the" but a body. */
    static SpeakerKind kindOf(Speaker speaker) {
        boolean body = speaker.kind() == SpeakerKind.PERSON && speaker.name().matches("the \\p{Lu}.*");
        return body ? SpeakerKind.ORGANISATION : speaker.kind();
    }

    /** "the Afghan government": a body that is told apart by a name. */
    private Optional<String> body(Sentence sentence, Token token) {
        return Bodies.isBody(token.lemma()) && token.relation().matches("nsubj.*|obj|obl|nmod|conj")
                ? material.referents()
                        .of(sentence, token)
                        .map(Referent::name)
                        .filter(name -> isName(name, SpeakerKind.ORGANISATION))
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
                return Optional.of(referent.get().name()).map(material::inFull);
            }
        }
        return Optional.empty();
    }

    /** The speaker's name as an option gives it. */
    static String nameOf(Material material, Speaker speaker) {
        return speaker.kind() == SpeakerKind.PERSON ? material.inFull(speaker.name()) : speaker.name();
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
        String key = nameOf(material, statement.speaker());
        return beside(statement, key, stem, member -> mightHaveSaid(member, key));
    }

    /** People in office whom the article only names, beside a key who is in office. */
    List<Member> inOfficeBeside(Statement statement, String stem) {
        String key = nameOf(material, statement.speaker());
        boolean inOffice = PublicFigures.has(key) || calling(key) == Calling.OFFICE;
        return inOffice
                ? peopleBeside(
                        statement,
                        stem,
                        member -> calling(member.name()) == Calling.OFFICE && !isOnlyCompared(member.name()))
                : List.of();
    }

    /** People of the same calling whom the article gives a role and tells a deed of, though they say nothing in it. */
    List<Member> presentBeside(Statement statement, String stem) {
        String key = nameOf(material, statement.speaker());
        return peopleBeside(
                statement,
                stem,
                member -> acting.contains(member.name())
                        && withRole.contains(member.name())
                        && calling(member.name()) == calling(key)
                        && !isOnlyCompared(member.name()));
    }

    /** Everybody who is quoted or heard, whatever their calling; else who is told to do something and has a role. */
    List<Member> heardBeside(Statement statement, String stem) {
        return peopleBeside(
                statement,
                stem,
                member -> member.statement().isPresent()
                        || acting.contains(member.name())
                                && (withRole.contains(member.name()) || calling(member.name()) == Calling.OFFICE)
                                && !isOnlyCompared(member.name()));
    }

    private List<Member> peopleBeside(Statement statement, String stem, Predicate<Member> fits) {
        return kindOf(statement.speaker()) == SpeakerKind.PERSON
                ? beside(statement, nameOf(material, statement.speaker()), stem, fits)
                : List.of();
    }

    /** "no better than Ada Lund", "unlike Ada Lund": somebody whom the article names for a comparison has no part in it. */
    private boolean isOnlyCompared(String name) {
        return onlyCompared.computeIfAbsent(name, this::isNamedToCompareOnly);
    }

    private boolean isNamedToCompareOnly(String name) {
        String quoted = Pattern.quote(name);
        Vicinity about = Vicinity.of(material.text(), name);
        int named = about.all(quoted).size();
        int compared = about.all("\\b(?:like|unlike|than|as|from|since|under) (?:[\\p{L}.’']+ ){0,3}" + quoted)
                .size();
        return named <= compared;
    }

    private List<Member> beside(Statement statement, String key, String stem, Predicate<Member> fits) {
        List<Member> found = new ArrayList<>();
        for (Member member : members.values()) {
            if (member.kind() != kindOf(statement.speaker())) {
                continue;
            }
            // A newspaper or a company that is taken for a person has neither a known first name nor a role.
            boolean certain = member.kind() == SpeakerKind.PERSON
                    ? !places.computeIfAbsent(member.name(), this::isPlace)
                            && (member.statement().isPresent()
                                    || FirstNames.isKnown(member.name())
                                    || introduced.contains(member.name()))
                    : !partsOfPersonsNames.contains(member.name());
            if (certain
                    && !unheard.contains(member.name())
                    && fits.test(member)
                    && named.computeIfAbsent(member.name(), name -> isName(name, member.kind()))
                    && isOther(key, member.name(), stem)
                    && !(member.kind() == SpeakerKind.PERSON && Speaks.isSpokenOf(member.name(), stem, material.text()))
                    && !(member.kind() == SpeakerKind.PERSON && unasked.asSpeakerOf(member.name(), statement))
                    && !Speaks.areToldOf(member.name(), said(statement).contentWords())
                    && !Speaks.areToldOfAsNation(member.name(), nationsOf(key))
                    && !saidTheSame(member.name(), statement)) {
                found.add(member);
            }
        }
        found.sort(Comparator.comparing((Member m) -> m.statement().isEmpty())
                .thenComparing(Comparator.comparingInt(Member::mentions).reversed())
                .thenComparing(Member::name));
        return found;
    }

    private boolean mightHaveSaid(Member member, String key) {
        return member.kind() == SpeakerKind.PERSON
                ? Heard.mightHaveSaid(member, acting.contains(member.name()), calling(member.name()), calling(key))
                : Heard.mightHaveSaid(member, key);
    }

    /** What sort of speaker is called so, as an option writes it. */
    Optional<SpeakerKind> kindOf(String option) {
        return member(option).map(Member::kind);
    }

    /** Whether the article gives anything that is called so, as an option writes it, a statement. */
    boolean speaks(String option) {
        return member(option).flatMap(Member::statement).isPresent();
    }

    /** Whether somebody is heard in the article with an age in place of a role: a resident, a passer-by. */
    boolean isBystander(String name) {
        return !hasRole(name)
                && Vicinity.of(material.flatText(), name)
                        .has("\\b" + Pattern.quote(name) + ",? (?:an? |the )?\\d{2}\\b");
    }

    boolean hasRole(String name) {
        return calling(name) != Calling.OTHER || withRole.contains(name);
    }

    private Optional<Member> member(String option) {
        return members.values().stream()
                .filter(m ->
                        m.name().replaceFirst("^[Tt]he ", "").equalsIgnoreCase(option.replaceFirst("^[Tt]he ", "")))
                .findFirst();
    }

    int mentionsOf(String name) {
        Member member = members.get(name);
        return member == null ? 0 : member.mentions();
    }

    Calling calling(String name) {
        return callings.getOrDefault(name, Calling.OTHER);
    }

    private boolean isPlace(String name) {
        return name.matches(".* (?:Bay|River|Valley|Strait|Island|Islands|Lake|Mountain|Park|City|County|Road|Bridge"
                        + "|Square|Beach|Hill|Hills|Act|Day)")
                || Cast.isMostlyWhere(name, material.flatText())
                || Vicinity.of(material.text(), name).has("\\b" + Pattern.quote(name) + " \\p{Lu}\\p{Ll}+")
                || material.article().entities().stream()
                        .anyMatch(
                                e -> e.type() == EntityType.LOCATION && e.name().equals(name));
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
        boolean apart = areApart(key, name)
                && !SameName.mayBeOne(key, name)
                && Speaks.mayStandBeside(key, name, stem)
                && !isPartOfGovernment(key, name)
                && !isPartOfGovernment(name, key);
        return apart
                && areApart(name, stem)
                && Phrases.wordCount(name) <= LONGEST_NAME_WORDS
                && !name.matches(".*[’']s? .*[’']s? .*|.*[’']s? administration")
                && name.chars().noneMatch(c -> c == '(' || c == '"' || c == '/' || c == '“');
    }

    /** What the Pentagon announces the president's administration announces too. */
    private static boolean isPartOfGovernment(String part, String whole) {
        return whole.matches("(?s).*\\badministration")
                && part.matches("(?i).*\\b(?:Pentagon|White House|Department|office|service|agency)\\b.*");
    }

    /** "the interior ministry" and "the defence ministry" share no more than what sort of body they are. */
    static boolean areApart(String one, String other) {
        Set<String> a = Phrases.contentWords(one);
        a.retainAll(Phrases.contentWords(other));
        a.removeIf(Bodies::isBody);
        return a.isEmpty();
    }

    /** Whether it is a name, and not a description: options are all full names, or all names of bodies. */
    static boolean isName(String name, SpeakerKind kind) {
        return !SOME.matcher(name).find() && isNameOf(name, kind);
    }

    /** "Finance Secretary", but not "Stephen King". */
    private static boolean isRoleAlone(String name) {
        return WordLists.ROLES.contains(Names.lastWord(name).toLowerCase(Locale.ROOT)) && !FirstNames.isKnown(name);
    }

    private static boolean isNameOf(String name, SpeakerKind kind) {
        return kind == SpeakerKind.PERSON
                ? Phrases.wordCount(name) <= 4
                        && !NO_PERSON.matcher(name).matches()
                        && !isRoleAlone(name)
                        && !TORN_NAME.matcher(name).matches()
                        && name.matches(
                                "\\p{Lu}[\\p{L}.’'-]*( (\\p{Lu}|al-|de |da |di |von |van |bin |ibn |el-|der |den |du |la )[\\p{L}.’'-]*)+")
                : name.matches("(the )?\\p{Lu}.*")
                                // "the Herald’s editor" is somebody whose name was not read.
                                && !RolesInText.isRole(name.replaceFirst("^the ", ""))
                                && !name.matches(".* (?:groups|forces|countries|states|members|leaders|officials)")
                                && !isPeople(name)
                        || isBody(name);
    }

    /** "the Palestinians" are a people, and no body among bodies. */
    private static boolean isPeople(String name) {
        return name.matches("the \\p{Lu}\\p{Ll}+s") && NationalOffice.isNation(name.substring(4, name.length() - 1));
    }

    /** Whether the words end as the name of a firm or body does. */
    static boolean isFirm(String words) {
        return NO_PERSON.matcher(words).matches();
    }

    /** "Lund" in an article about Ada Lund is nobody else. */
    static boolean isShortForPerson(Material material, String name) {
        return !name.contains(" ")
                && material.article().entities().stream()
                        .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
                        .anyMatch(e -> Phrases.contentWords(e.name()).containsAll(Phrases.contentWords(name)));
    }

    /** "the interior ministry": told apart from other bodies by the word before. */
    private static boolean isBody(String name) {
        return name.matches("(?:the \\p{Ll}[\\p{L}-]+|\\p{Lu}[\\p{L} ]+[’']s?)(?: [\\p{L}-]+){1,3}")
                && Bodies.isBody(name.substring(name.lastIndexOf(' ') + 1))
                && !name.matches("the (?:new|same|other|two|three|former|latter|whole|main|own) .*");
    }

    private boolean saidTheSame(String name, Statement statement) {
        Said one = said(statement);
        Set<String> words = one.contentWords();
        for (Said other : saidBySpeaker.getOrDefault(name, List.of())) {
            int size = Math.min(other.contentWords().size(), words.size());
            long shared = other.contentWords().stream().filter(words::contains).count();
            // Told in the article's words, what two say may be the same though few of their words are.
            boolean alike = statement.direct()
                    ? size >= FEWEST_WORDS_COMPARED && shared * 2 >= size
                    : shared >= 2 && shared * 4 >= size;
            if (alike || other.runs().shareAny(one.runs())) {
                return true;
            }
        }
        return false;
    }

    private Said said(Statement statement) {
        return said.computeIfAbsent(statement, s -> {
            StringBuilder words = new StringBuilder();
            for (TextSpan piece : s.content()) {
                words.append(piece.of(material.text())).append(' ');
            }
            return new Said(Phrases.contentWords(words.toString()), WordRuns.of(words.toString(), RUN_OF_THE_SAME));
        });
    }

    private Set<String> nationsOf(String speaker) {
        return nationsBySpeaker.computeIfAbsent(
                speaker,
                name -> Speaks.nationsIn(
                        saidBySpeaker.getOrDefault(name, List.of()).stream().flatMap(s -> s.contentWords().stream())));
    }
}
