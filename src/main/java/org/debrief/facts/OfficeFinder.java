package org.debrief.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** Finds who holds an office of which there is one, and that the article names with what it belongs to. */
public final class OfficeFinder implements FactFinder {

    /** Nouns of offices that one person holds at a time. */
    private static final String ONE_HOLDER =
            "(?:minister|president|secretary|secretary-general|chief|leader|director|director-general|chairman"
                    + "|chairwoman|chair|chancellor|premier|mayor|governor|commander|head|king|queen|commissioner"
                    + "|executive|ambassador|manager|coach|captain|bishop|archbishop|speaker|envoy)";

    /** Those among them of which a body has several, and words that say so. */
    private static final String SEVERAL =
            "(?i).*\\b(?:vice|deputy|assistant|former|ex|acting|then|senior|retired|co|outgoing|incoming|candidate"
                    + "|nominee|hopeful|elect|late|one of|sales|managers|communications)\\b.*";

    /** What names of bodies end with that take an article. */
    private static final String COMMON_NOUN =
            "(?:Association|Committee|Council|Commission|Foundation|Department|Ministry"
                    + "|Institute|Union|Board|Office|Federation|Center|Centre|Network|Agency|Authority|Bureau|Society|Alliance|Coalition"
                    + "|Party|Campaign|Project|League|Fund|Service|Administration|Group)";

    private static final String PREFIX = "(?:Prime Minister|Foreign Minister|Defen[cs]e Minister|Finance Minister"
            + "|President|Secretary-General|Chancellor|Mayor|Governor|Secretary of State|King|Queen)";

    /** Whose kin or likeness somebody is, and words of praise, which are no part of a title. */
    static final String TIE = ".*\\b(?:voice|face|star|hero|heroine|father|mother|son|daughter|wife|husband|brother"
            + "|sister|widow|widower|nephew|niece|cousin|grandson|granddaughter|friend) of .*|.*\\b(?:legendary|famous|famed|celebrated|renowned)\\b.*";

    /** Posts of which a state or body has one, whatever stands before them. */
    private static final String ALONE =
            "(?:(?:[Ff]ormer )?(?:[Ss]hadow )?(?:home|foreign|health|education|trade and industry|transport|defence|environment) secretary"
                    + "|(?:[Ss]hadow )chancellor|(?:Conservative|Labour|Tory|Liberal Democrat|Lib Dem) (?:party )?leader"
                    + "|(?:\\p{Lu}[\\p{L}.]* ){0,4}(?:Home Secretary|Foreign Secretary|Interior Minister|Finance Minister"
                    + "|(?:Senate|House|Assembly) (?:Republican |Democratic )?(?:Majority|Minority) Leader"
                    + "|\\p{Lu}\\p{L}+ (?:Committee Chair(?:man|woman)?|Public Advocate|Attorney General)|Chief Justice"
                    + "|Police Chief|Fire Chief|Army Chief|City Manager)|\\p{Lu}[\\p{L} ]* press secretary)";

    private static final int LOOK_BACK = 20;

    @Override
    public List<Office> find(AnnotatedArticle article, Referents referents) {
        List<Office> offices = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (EntityMention mention : article.entities()) {
            Sentence sentence = article.sentences().get(mention.sentence());
            if (mention.type() != EntityType.PERSON || sentence.block().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            referents
                    .of(sentence, sentence.token(mention.last()))
                    .filter(r -> r.name().contains(" ") && mention.name().contains(" "))
                    .flatMap(r -> PossessedOffice.of(referents, sentence, mention, r)
                            .or(() -> office(article, sentence, mention, r))
                            .or(() -> TitleAfterName.of(article, sentence, mention, r)))
                    .filter(o -> known.add(o.holder()))
                    .ifPresent(offices::add);
        }
        return offices;
    }

    private static Optional<Office> office(
            AnnotatedArticle article, Sentence sentence, EntityMention mention, Referent referent) {
        String introduction = referent.introduction();
        String name = referent.name();
        Optional<Affiliation> affiliation = Affiliation.of(referent);
        boolean after = introduction.startsWith(name + ", ");
        boolean before = introduction.endsWith(" " + name);
        if (!after && !before) {
            return Optional.empty();
        }
        String words = after
                ? introduction.substring(name.length() + 2)
                : introduction.substring(0, introduction.length() - name.length() - 1);
        String bare = words.replaceFirst("^the ", "");
        Optional<String> sole = after
                ? Optional.of(words).filter(OfficeFinder::isOne)
                : StateOffice.of(bare).or(() -> beforeTheName(bare));
        Optional<String> title = sole.or(() -> affiliation.map(a -> a.role() + " " + asRead(article, a.body())))
                .or(() -> after ? ApposedTitle.of(words) : Optional.empty())
                .filter(t -> !t.matches(TIE));
        return title.flatMap(t -> located(article, sentence, mention, bare)
                .filter(span -> after ? endsThere(article, span, mention) : beginsThere(article, span))
                .map(span -> new Office(
                        span,
                        name,
                        t.replace('\'', '’'),
                        sole.isPresent(),
                        affiliation.map(Affiliation::role).orElse(null),
                        affiliation.map(Affiliation::body).orElse(null))));
    }

    /** "French President" becomes "the French President": a nation's or a body's name stands before it. */
    private static Optional<String> beforeTheName(String words) {
        boolean owned = words.matches("\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+)* " + PREFIX)
                && !words.matches(PREFIX)
                && !words.matches(SEVERAL);
        boolean alone = words.matches(ALONE) && !words.matches(SEVERAL);
        return owned || alone ? Optional.of("the " + words) : Optional.empty();
    }

    /** "the mayor of Lunde" and "Varland's foreign minister", but not "a doctor" and not "the mayor of the town". */
    static boolean isOne(String role) {
        String lower = role.toLowerCase(Locale.ROOT);
        boolean ofSomething =
                role.matches("the (?:[\\p{Ll}-]+ ){0,3}?" + ONE_HOLDER + "(?: executive)? of (?:the )?\\p{Lu}[^,]*");
        boolean owned = role.matches("(?:the )?\\p{Lu}[^,]*[’']s? (?:[\\p{Ll}-]+ ){0,3}?" + ONE_HOLDER);
        return (ofSomething || owned) && !lower.matches(SEVERAL);
    }

    /** "the White House" where the article says so of what stands before a name without its article. */
    private static String asRead(AnnotatedArticle article, String body) {
        Pattern told = Pattern.compile(" the " + Pattern.quote(body) + "(?:[.,’']| (?!\\p{Lu}))");
        boolean common = body.matches(".* " + COMMON_NOUN + "|White House|Pentagon|Kremlin|Vatican|Treasury");
        return !body.startsWith("the ")
                        && (common || told.matcher(article.text()).find())
                ? "the " + body
                : body;
    }

    /** "University of Texas Arlington Student Association president": what the parser leaves off belongs to the name. */
    private static boolean beginsThere(AnnotatedArticle article, TextSpan span) {
        String before = article.text().substring(Math.max(0, span.start() - LOOK_BACK), span.start());
        return !before.matches("(?s).*\\p{Lu}\\p{Ll}{3,}\\s");
    }

    /** Whether the words after the name go on no further: "director of the University" is not all of "... of Southern Utah". */
    private static boolean endsThere(AnnotatedArticle article, TextSpan span, EntityMention mention) {
        String rest = article.text().substring(span.end());
        return span.end() == mention.span().end()
                || rest.isBlank()
                || rest.matches("(?s)\\s*[,.;:)—–].*|\\s+(?:who|and)\\b.*");
    }

    /** Where this sentence says so; empty where the office stands in another. */
    private static Optional<TextSpan> located(
            AnnotatedArticle article, Sentence sentence, EntityMention mention, String words) {
        int start = sentence.span().start();
        String text = sentence.span().of(article.text()).replaceAll("\\s", " ");
        int at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0
                ? Optional.empty()
                : Optional.of(new TextSpan(start + at, start + at + words.length()).join(mention.span()));
    }
}
