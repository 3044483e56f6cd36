package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * The role that the article gives somebody where it names them.
 *
 * @param holder the full name
 * @param words the role without an article: "head of research at Vik Optics"
 * @param sentence where it says so
 * @param asked its words there
 */
record RoleTold(String holder, String words, Sentence sentence, TextSpan asked) {

    private static final int LONGEST = 11;
    private static final Pattern OF = Pattern.compile(" (?:of|for|at|in|with|on|to|from) .*");
    /** Whose they are was told before: "company chief", "the campaign’s manager". */
    private static final Pattern OF_SOMETHING_TOLD = Pattern.compile(
            "(?i:company|firm|group|campaign|party|state|city|county|team|club|university|school|agency|department"
                    + "|region|town|village|country|nation|district|island|province|council|parish|museum|bank|court|airline|paper"
                    + "|union|hospital|project|study|report)(?:[’']s)? (?!of\\b).*|.*[’']s? (?:attorney|lawyer|spokes\\p{L}+)"
                    + "|(?:former|acting|then|ex-?) .*|ex-.*|.*\\b(?:the|this) \\p{Ll}+");

    /** A governor of which region, a minister of which country? */
    static final Pattern OF_NOWHERE = Pattern.compile(
            "(?i)(?:(?:regional|provincial|state|city|town|local|district|municipal|county|federal|national|union|deputy|vice"
                    + "|interior|finance|foreign|prime|defen[cs]e|justice|health|education|labou?r|trade|energy|transport|home"
                    + "|environment|agriculture|chief|lord|acting|lieutenant) )*"
                    + "(?:governor|mayor|minister|secretary|president|premier|commissioner|prosecutor|chancellor)");

    /** Posts that hardly anybody has of whom there is one. */
    private static final Pattern POST = Pattern.compile("(?:(?!his|her|its|their|who|other)[\\p{L}&.’'-]+ ){1,5}"
            + "(?:\\p{L}{2,}(?:ologist|icist|omist|emist|urgeon|atrician)|investigator|prosecutor|detective|principal|dean"
            + "|warden|physician|nurse|veterinarian|archivist|librarian|farmer|pilot|trustee|fellow|instructor|lecturer)"
            + "(?: (?:of|for|at|with) .*)?");

    /** Praise is no role, and whoever stands for an office or for an opinion is known for it. */
    private static final Pattern OPINION = Pattern.compile(
            "(?i).*\\b(?:legendary|famous|famed|celebrated|renowned|prominent|leading|noted|respected|controversial"
                    + "|candidate|nominee|hopeful|front-?runner|activist|rival|critic|supporter|opponent|ally)\\b.*");

    private static final Pattern MARKS = Pattern.compile("[“”\"()\\[\\]:;/–—\\d]|''|``");

    /** The role as an option: the same for a man and a woman. */
    String option() {
        return Phrases.capitalised(words.replaceAll("(?i)spokes(?:wo)?man\\b", "spokesperson")
                .replaceAll("(?i)\\bchair(?:wo)?man\\b", "chair")
                .replace('\'', '’'));
    }

    /** What comes before the words that tell of what: "head of research" is a head. */
    String post() {
        return OF.matcher(words).replaceFirst("");
    }

    /** Of everybody whose role the article tells apart from others. */
    static List<RoleTold> in(Material material) {
        List<RoleTold> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Map<String, String> inText = material.rolesInText();
        for (EntityMention mention : material.article().entities()) {
            Sentence sentence = material.article().sentences().get(mention.sentence());
            if (mention.type() != EntityType.PERSON
                    || !mention.name().contains(" ")
                    || sentence.block().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            Token last = sentence.token(mention.last());
            String name =
                    material.referents().of(sentence, last).map(Referent::name).orElse(mention.name());
            String introduction = material.referents()
                    .of(sentence, last)
                    .map(Referent::introduction)
                    .filter(i -> !i.equals(name))
                    .orElse(inText.getOrDefault(name, name));
            role(introduction, name)
                    .filter(role -> SpeakerPool.isName(name, org.debrief.facts.SpeakerKind.PERSON))
                    .filter(role -> !known.contains(name))
                    .flatMap(role ->
                            located(material, sentence, role).map(span -> new RoleTold(name, role, sentence, span)))
                    .filter(RoleTold::beginsThere)
                    .filter(RoleTold::endsThere)
                    .ifPresent(role -> {
                        known.add(name);
                        found.add(role);
                    });
        }
        return found;
    }

    private static Optional<String> role(String introduction, String name) {
        String words = introduction.endsWith(" " + name)
                ? introduction
                        .substring(0, introduction.length() - name.length())
                        .strip()
                : introduction.startsWith(name + ", ") ? introduction.substring(name.length() + 2) : "";
        String bare = RoleWriter.withoutSeat(
                words.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "").replaceFirst(",$", ""));
        boolean told = (RolesInText.isRole(bare) || POST.matcher(bare).matches())
                && bare.indexOf(',') < 0
                && !MARKS.matcher(bare).find()
                && !OF_SOMETHING_TOLD.matcher(bare).matches()
                && !OPINION.matcher(bare).matches()
                && isOfSomething(bare)
                && bare.matches(".*\\p{Lu}\\p{L}.*|\\S+ \\S+.*")
                && Phrases.wordCount(bare) >= 2
                && Phrases.wordCount(bare) <= LONGEST
                && !Phrases.shareContentWord(bare, name);
        return told ? Optional.of(bare) : Optional.empty();
    }

    /** A body or place is named, or it is a trade: a "senior policy adviser" is somebody's. */
    private static boolean isOfSomething(String role) {
        boolean named = role.replaceAll("\\b(?:Democratic|Republican|Conservative|Labour|Liberal|Tory|GOP)\\b", "")
                .matches(".*(?<![\\p{L}])\\p{Lu}[\\p{L}&.]+.*");
        boolean post = role.matches(
                "(?i)(?:(?:house|senate|judiciary|majority|minority|deputy|vice|chief|prime|press"
                        + "|interim|executive|managing) )*(?:leader|chair\\p{L}*|whip|president|secretary|minister|director|officer)");
        return !post
                && !OF_NOWHERE.matcher(role).matches()
                && (named || POST.matcher(role).matches());
    }

    private static Optional<TextSpan> located(Material material, Sentence sentence, String role) {
        Matcher at = Pattern.compile(Pattern.quote(role).replace(" ", "\\E\\s+\\Q"), Pattern.CASE_INSENSITIVE)
                .matcher(sentence.span().of(material.text()));
        int start = sentence.span().start();
        return at.find() ? Optional.of(new TextSpan(start + at.start(), start + at.end())) : Optional.empty();
    }

    /** "Radio Free Vik’s news director" is no "Vik’s news director", nor is "Voice of Vik’s". */
    private boolean beginsThere() {
        return sentence.tokens().stream()
                .filter(t -> t.span().end() <= asked.start())
                .reduce((first, second) -> second)
                .filter(t -> t.is("of", "for", "&")
                        || t.isProperNoun() && Character.isUpperCase(t.word().charAt(0)))
                .isEmpty();
    }

    /** Words that go on belong to the role as well: "director of the Museum of Ships and Boats". */
    private boolean endsThere() {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= asked.end())
                .findFirst()
                .filter(t -> t.is("and", "of", "for", "at", "'s", "’s") || t.is("&") || t.is("-"))
                .isEmpty();
    }
}
