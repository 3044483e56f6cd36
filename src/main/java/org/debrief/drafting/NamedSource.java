package org.debrief.drafting;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * The name of a poll, study or report that a statement is attributed to: "a Varland Today poll", "a report by the University
 * of Oslo". "The poll" is the one that was named last before it.
 */
final class NamedSource {

    private static final String NAME = "(?:\\p{Lu}[\\p{L}\\d&-]*(?:[./][\\p{L}\\d&-]+)*)";
    private static final String NAMES = NAME + "(?: (?:(?:of|for|and) )?" + NAME + ")*";
    /** "a new Oslo News poll", "the Oslo News/NRK survey". */
    private static final Pattern NAMED_POLL = Pattern.compile("(?:\\b([Aa]n?|[Tt]he) )?(?:(?:new|recent|latest|national"
            + "|statewide|separate) )*(?<!\\p{L})(" + NAMES + ") (poll|survey|study)\\b(?! of polls)");
    /** "a study published on Monday by the University of Oslo". */
    private static final Pattern REPORT_BY = Pattern.compile("\\b([Aa]n?|[Tt]he) (?:new |recent |latest )?"
            + "(poll|survey|study|report|analysis|audit|review)(?: (?:published|released|conducted|issued)[^,.]{0,30})?"
            + " (by|from) ((?:the )?" + NAMES + ")");

    private static final Pattern DOCUMENT = Pattern.compile(
            "\\b(poll|survey|study|report|analysis|audit|review)s?(?:$|,.*| (?!of\\b).*)", Pattern.DOTALL);
    private static final Pattern NOT_NAMES =
            Pattern.compile("(?:The|A|An|New|One|This|That|In|But|And|Exit|Another|Last) ?");
    /** How far back "the poll" may point, in sentences. */
    private static final int NEAR = 4;

    private NamedSource() {}

    /** Empty where nobody is named whose poll it is. */
    static Optional<String> of(Material material, Statement statement) {
        TextSpan mention = statement.speaker().mention();
        String last = noun(material, statement);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sentence> sentence = material.article().sentenceAt(mention.start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        String name = statement.speaker().name();
        if (name.matches("the (?:new )?" + NAMES + " (?:poll|survey|study)")) {
            return Optional.of(name.replaceFirst("^the new ", "the "));
        }
        int end = sentence.get().span().end();
        String own =
                material.text().substring(sentence.get().span().start(), end).replaceAll("\\s+", " ");
        return lastIn(material, own, last).or(() -> named(material, sentence.get(), last));
    }

    /** The poll that a sentence names: "in a new Oslo News poll". */
    static Optional<String> in(Material material, Sentence sentence) {
        return lastIn(material, sentence.span().of(material.text()).replaceAll("\\s+", " "), "poll|survey");
    }

    /** Whether a poll, study or report speaks, whoever the resolver takes it for. */
    static boolean isDocument(Material material, Statement statement) {
        return !noun(material, statement).isEmpty();
    }

    private static String noun(Material material, Statement statement) {
        Matcher noun = DOCUMENT.matcher(statement.speaker().mention().of(material.text()));
        return noun.find() ? noun.group(1) : "";
    }

    private static Optional<String> named(Material material, Sentence sentence, String noun) {
        boolean poll = noun.matches("poll|survey");
        for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - NEAR; i--) {
            String text = material.article()
                    .sentences()
                    .get(i)
                    .span()
                    .of(material.text())
                    .replaceAll("\\s+", " ");
            Optional<String> found = lastIn(material, text, poll ? "poll|survey" : noun);
            if (found.isPresent()) {
                return found;
            }
            // Another one in between: "the poll" might be that.
            if (text.matches("(?is).*\\b(?:an?|another|second) (?:[\\p{L}-]+ ){0,2}(?:" + noun + ")\\b.*")) {
                return Optional.empty();
            }
        }
        return poll ? pollOf(material) : Optional.empty();
    }

    /** The poll of an article that tells of one named poll alone. */
    static Optional<String> pollOf(Material material) {
        String text = material.flatText();
        Matcher poll = NAMED_POLL.matcher(text);
        Optional<String> only = Optional.empty();
        while (poll.find()) {
            Optional<String> found = written(material, poll.group(1), poll.group(2), poll.group(3));
            if (only.isPresent() && found.isPresent() && !sameName(found.get(), only.get())) {
                return Optional.empty();
            }
            only = found.isPresent() ? found : only;
        }
        return only;
    }

    private static boolean sameName(String one, String other) {
        return one.replaceFirst("^\\S+ ", "").equals(other.replaceFirst("^\\S+ ", ""));
    }

    private static Optional<String> lastIn(Material material, String text, String noun) {
        Optional<String> found = Optional.empty();
        Matcher poll = NAMED_POLL.matcher(text);
        while (poll.find()) {
            Optional<String> written = poll.group(3).matches(noun)
                    ? written(material, poll.group(1), poll.group(2), poll.group(3))
                    : Optional.empty();
            found = written.isPresent() ? written : found;
        }
        Matcher by = REPORT_BY.matcher(text);
        while (by.find()) {
            if (by.group(2).matches(noun)) {
                found = Optional.of("a " + by.group(2) + " " + by.group(3) + " " + by.group(4));
            }
        }
        return found;
    }

    private static Optional<String> written(Material material, @Nullable String article, String name, String noun) {
        String plain = NOT_NAMES.matcher(name).lookingAt() ? name.replaceFirst("^\\S+ ?", "") : name;
        boolean bare = plain.isBlank();
        String before = article == null || !article.matches("[Aa]n?") ? "the" : indefinite(plain);
        return bare ? Optional.empty() : Optional.of(ShortName.inFull(material, before + " " + plain + " " + noun));
    }

    /** "an Oslo News poll", "an NBC poll": as it reads without "new" in between. */
    private static String indefinite(String name) {
        boolean letters = name.matches("[AEFHILMNORSX](?:\\p{Lu}+\\b.*|[/&-].*)");
        boolean vowel = name.matches("[AEIO]\\p{Ll}.*|Un\\p{Ll}.*") && !name.matches("(?:One|Uni[^n]|Euro).*");
        return letters || vowel ? "an" : "a";
    }
}
