package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.FirstNames;

/**
 * Sets three others beside the one who spoke. Everybody in the article takes turns, so that no name turns up only where
 * it is the key.
 */
final class SpeakerOptions {

    static final int OPTIONS = 4;
    /** Of two names one is as good as guessed. */
    private static final int FEWEST = 3;

    /** Somebody who says nothing stands beside a key only after those who speak have had as many turns. */
    private static final int SILENCE = 3;

    private static final int OTHER_SIDE = 2;

    private static final int IN_PASSING = 2;
    private static final int MUCH_LESS = 4;

    private static final String NATIONAL_TITLE =
            "\\b(?:Sen|Senator|Rep|Representative|Congress(?:man|woman)|President|(?:Prime|Foreign) Minister)\\.? (?:\\p{Lu}[\\p{L}.]* )?";

    private static final Pattern PRAISES =
            Pattern.compile("^Who (?:has )?(?:praise|endorse|support|back|applaud|hail|commend)(?:s|d|ed|ded)?\\b");

    private static final int HEARD_OFTEN = 4;
    /** What somebody does, or means to do, in an office. */
    private static final Pattern IN_OFFICE = Pattern.compile(
            "\\b(?:will|proposals?|proposed|promised|vowed|pledged|touted|plans?|elected|endorsement|nomination)\\b");

    private static final Pattern OF_A_SIDE = Pattern.compile(
            "\\b(?:Democrats?|Democratic|Republicans?|GOP|[Ll]iberals?|[Cc]onservatives?|Tory|Tories|Labour)\\b");

    private static final Pattern AS_A_WOMAN_OR_MAN = Pattern.compile(
            "(?i)\\b(?:as|I am|I’m|I'm|being) an? (?:[\\p{L}-]+ )?(?:woman|man|mother|father|wife|husband|daughter|son|widow|girl|boy)\\b");

    private final Material material;
    private final SpeakerPool pool;
    private final Map<String, String> parties;
    private final Map<String, Boolean> nationals = new HashMap<>();
    private final Map<String, Boolean> judges = new HashMap<>();
    /** How often a name has stood beside a key. */
    private final Map<String, Integer> turns = new HashMap<>();

    SpeakerOptions(Material material) {
        this.material = material;
        this.pool = new SpeakerPool(material);
        this.parties = Party.in(material.article());
    }

    /** In the order of the alphabet, which tells nothing about the key; fewer than four where the article has too few. */
    List<DraftOption> of(Statement statement, WhoStem stem, String keyNote) {
        String key = SpeakerPool.nameOf(material, statement.speaker());
        List<DraftOption> options = new ArrayList<>();
        options.add(new DraftOption(Phrases.capitalised(key), true, keyNote));
        List<SpeakerPool.Member> others = pool.distractorsFor(statement, stem.text()).stream()
                .filter(m -> !isRivalOfThePraised(m.name(), stem.text()))
                .filter(m -> isOnOneStage(key, m, stem.text()) && isOnOneSide(key, m.name(), stem.text()))
                .collect(Collectors.toCollection(ArrayList::new));
        others.sort(Comparator.comparingInt((SpeakerPool.Member m) ->
                turns.getOrDefault(m.name(), 0) + (m.statement().isEmpty() ? SILENCE : 0) + distance(key, m)));
        Calling calling = pool.calling(key);
        boolean gendered = AS_A_WOMAN_OR_MAN.matcher(stem.text()).find()
                || Footing.tellsGender(Footing.withoutQuotations(stem.text()));
        others.stream()
                .filter(m -> pool.calling(m.name()).goesWith(calling))
                .forEachOrdered(m -> add(options, m.name(), gendered, note(m.name(), stem)));
        others.stream()
                .filter(m -> !pool.calling(m.name()).goesWith(calling))
                .forEachOrdered(m -> add(options, m.name(), gendered, note(m.name(), stem)));
        // Somebody in office whom the article only names tempts more than anybody from outside it.
        pool.inOfficeBeside(statement, stem.text()).stream()
                .filter(m -> isOnOneSide(key, m.name(), stem.text()))
                .filter(m -> !isRivalOfThePraised(m.name(), stem.text()))
                .forEach(m -> add(options, m.name(), gendered, note(m.name(), stem)));
        if (stem.direct() && options.size() < OPTIONS) {
            pool.presentBeside(statement, stem.text())
                    .forEach(m -> add(options, m.name(), gendered, note(m.name(), stem)));
        }
        // A politician among two professors, or the other way round, is found by what is said; a mayor among bakers is
        // not.
        boolean few = options.size() < OPTIONS && SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.PERSON;
        if (few) {
            options.removeIf(o -> !o.correct()
                    && !pool.calling(o.text()).goesWith(calling)
                    && (isOfTheNation(key) || isOfTheNation(o.text())));
        }
        // Words that are quoted do not tell of what calling their speaker is as what is reported does.
        if (stem.direct() && options.size() < FEWEST) {
            pool.heardBeside(statement, stem.text()).stream()
                    .filter(m -> !isRivalOfThePraised(m.name(), stem.text()) && !isJudge(m.name()))
                    .filter(m -> isOnOneSide(key, m.name(), stem.text()))
                    .forEach(m -> add(options, m.name(), gendered, note(m.name(), stem)));
        }
        leaveOutTheSilent(options, others);
        if (options.size() >= OPTIONS - 1) {
            options.stream().filter(o -> !o.correct()).forEach(o -> turns.merge(o.text(), 1, Integer::sum));
        }
        if (SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.ORGANISATION) {
            options.replaceAll(o -> new DraftOption(
                    Phrases.capitalised(Speaks.withArticle(o.text(), material.text())), o.correct(), o.why()));
        }
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "")));
        return options;
    }

    /** Three who speak are enough: somebody whom the article only names is struck out by whoever has read it. */
    private static void leaveOutTheSilent(List<DraftOption> options, List<SpeakerPool.Member> others) {
        Set<String> heard = others.stream()
                .filter(m -> m.statement().isPresent())
                .map(m -> Phrases.capitalised(m.name()))
                .collect(Collectors.toSet());
        for (int i = options.size() - 1; i > 0 && options.size() > FEWEST; i--) {
            if (!heard.contains(options.get(i).text())) {
                options.remove(i);
            }
        }
    }

    /**
     * A president or a candidate whom the article hardly hears is not taken for a shopkeeper, nor a shopkeeper for one who
     * tells what they will do in office.
     */
    private boolean isOnOneStage(String key, SpeakerPool.Member other, String stem) {
        if (other.kind() != SpeakerKind.PERSON) {
            return true;
        }
        boolean silentJudge = isJudge(other.name())
                && !isJudge(key)
                && other.statement().filter(Statement::direct).isEmpty();
        if (silentJudge) {
            return false;
        }
        boolean inOffice = pool.calling(other.name()) == Calling.OFFICE;
        return isOfTheNation(other.name())
                ? isOfTheNation(key)
                        || pool.calling(key) == Calling.STAFF
                        || other.statement().isPresent() && other.mentions() >= HEARD_OFTEN
                : !isOfTheNation(key) || inOffice || !IN_OFFICE.matcher(stem).find();
    }

    /** Nobody expects a candidate to praise another. */
    private boolean isRivalOfThePraised(String name, String stem) {
        return PRAISES.matcher(stem).find() && material.cast().runsForOffice(name);
    }

    private boolean isJudge(String name) {
        return judges.computeIfAbsent(
                Names.lastWord(name),
                surname -> Vicinity.of(material.flatText(), surname)
                        .has("\\b(?:Judge|Justice) (?:\\p{Lu}[\\p{L}.]* )?" + Pattern.quote(surname) + "\\b"));
    }

    /** Known all over the country for an office, or for seeking one. */
    private boolean isOfTheNation(String name) {
        return PublicFigures.has(name)
                || nationals.computeIfAbsent(
                        name,
                        n -> material.cast().runsForOffice(n)
                                || Vicinity.of(material.flatText(), Names.lastWord(n))
                                        .has(NATIONAL_TITLE + Pattern.quote(Names.lastWord(n)) + "\\b"));
    }

    /** Of liberals and conservatives, Democrats and Republicans, each side says other things. */
    private boolean isOnOneSide(String key, String other, String stem) {
        String own = parties.getOrDefault(key, "");
        String side = parties.getOrDefault(other, "");
        return own.isEmpty()
                || side.isEmpty()
                || own.equals(side)
                || !OF_A_SIDE.matcher(stem).find();
    }

    /** A colleague tempts more than an opponent, and one of the leading names more than a name in passing. */
    private int distance(String key, SpeakerPool.Member other) {
        String own = parties.getOrDefault(key, "");
        String side = parties.getOrDefault(other.name(), "");
        boolean differs = !own.isEmpty() && !own.equals(side);
        boolean minor = other.mentions() * MUCH_LESS < pool.mentionsOf(key);
        return (differs ? side.isEmpty() ? 1 : OTHER_SIDE : 0) + (minor ? IN_PASSING : 0);
    }

    private static void add(List<DraftOption> options, String name, boolean gendered, String note) {
        String text = Phrases.capitalised(name);
        String key = options.get(0).text();
        // "Robin Lund" might be either: whoever reads "she" strikes that name out, or cannot.
        boolean sameGender = FirstNames.isMans(key) && FirstNames.isMans(text)
                || FirstNames.isWomans(key) && FirstNames.isWomans(text);
        if (options.size() < OPTIONS
                && (sameGender || !gendered)
                && options.stream().allMatch(o -> SpeakerPool.areApart(o.text(), text))) {
            options.add(new DraftOption(text, false, note));
        }
    }

    /** Says nothing that answers another question, and no role: a reader of the article knows who it is. */
    private static String note(String name, WhoStem stem) {
        return "The article mentions " + name + ", but attributes " + (stem.direct() ? "these words" : "this")
                + " to somebody else.";
    }
}
