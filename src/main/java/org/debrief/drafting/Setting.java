package org.debrief.drafting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.Article;

/**
 * Names the article in a stem: "In the article “Port of Vik shut for a week” of 4 March 2021, who said ...?". With it, a
 * reader of several articles knows which port, which week and which year "the port" and "the week" are of.
 */
record Setting(String words, String title) {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 16;
    /** So many words of the question beside the key are what it asks. */
    private static final int ENOUGH_TO_TELL = 2;

    /** Nothing stands before the question word that would stand oddly after "In the article ...". */
    private static final Pattern ASKS_AT_ONCE = Pattern.compile(
            "^(?:Who|Which|What|How|Where|Why|(?:On|In|By|Since|Until|From|For|To|At) (?:which|what|how))\\b");

    private static final Pattern THE_THING = Pattern.compile("\\bthe \\p{Ll}");

    private static final String OPENING = "In the article “";
    private static final Pattern WRITTEN =
            Pattern.compile("(?s)^In the article “[^“”]+”(?: of \\d{1,2} \\p{L}+ \\d{4})?, (.*)");
    private static final Pattern DAY = Pattern.compile("” of (\\d{1,2} \\p{L}+ \\d{4}), $");
    /** "(updated)", "(video)" */
    private static final Pattern NOTE = Pattern.compile("\\s*\\([^()]*\\)$");

    private static final Pattern ENDS = Pattern.compile("[\\s.,;:–—-]+$");
    private static final Pattern ASKS_OR_SHOUTS = Pattern.compile("[?!|<>\\[\\]{}]|\\.\\.\\.|…|_{2}");

    /** Empty where the title is none that could stand in a sentence: a word or two, a question, capitals throughout. */
    static Optional<Setting> of(Article article) {
        String flat = article.title().replaceAll("\\s+", " ").strip();
        String title = ENDS.matcher(NOTE.matcher(flat).replaceFirst("")).replaceFirst("");
        int words = Phrases.wordCount(title);
        boolean plain = words >= FEWEST_WORDS
                && words <= MOST_WORDS
                && !ASKS_OR_SHOUTS.matcher(title).find()
                && !title.equals(title.toUpperCase(Locale.ROOT));
        LocalDate published = article.published();
        String day = published == null ? "" : " of " + Anchored.plainDay(published);
        return plain
                ? Optional.of(new Setting(OPENING + withSingleMarks(title) + "”" + day + ", ", title))
                : Optional.empty();
    }

    /** Quotation marks within quotation marks are single ones. */
    private static String withSingleMarks(String title) {
        return title.replace('“', '‘')
                .replace('”', '’')
                .replaceAll("(?<=^|[\\s(])[\"']", "‘")
                .replaceAll("[\"']", "’");
    }

    /** The words that the title tells, in lower case; none where the title cannot be named. */
    static Set<String> known(Article article) {
        Set<String> known = new HashSet<>();
        of(article).ifPresent(setting -> known.addAll(Phrases.contentWords(setting.title())));
        // "quakes" tells of "the quake", and "earthquakes" of both.
        for (String word : Set.copyOf(known)) {
            known.add(word.replaceFirst("(?<=\\p{L}{3})s$", ""));
            known.add(word.replaceFirst("^earth(?=quake)", "").replaceFirst("s$", ""));
        }
        return Set.copyOf(known);
    }

    /** The candidate with the article named at the start of its stem. */
    Candidate around(Candidate candidate) {
        String stem = GapSentence.marked(candidate.draft().stem());
        return candidate.withStem(words + Character.toLowerCase(stem.charAt(0)) + stem.substring(1));
    }

    /**
     * A candidate of a set in which others name the article: names it as well where that helps a reader, and is refused
     * where the title, which they repeat, answers it, or does not tell what it leans on.
     *
     * @param known whether the title tells of a thing
     */
    Optional<Candidate> besideOthers(Candidate candidate, Predicate<String> known) {
        Draft draft = candidate.draft();
        Set<String> shared = Phrases.contentWords(title);
        shared.removeAll(Phrases.contentWords(draft.key().text()));
        shared.retainAll(Phrases.contentWords(draft.stem()));
        if (tells(draft)) {
            return shared.size() >= ENOUGH_TO_TELL ? Optional.empty() : Optional.of(candidate);
        }
        boolean asks = ASKS_AT_ONCE.matcher(draft.stem()).find()
                && !WhoStem.WORD_FOR_WORD.matcher(draft.stem()).matches()
                && draft.kind() != QuestionKind.ROLE;
        if (!asks || !leans(draft) || shared.size() > ENOUGH_TO_TELL) {
            return Optional.of(candidate);
        }
        return Optional.of(around(candidate)).filter(c -> isSettled(draft, known) && !printsTheKey(draft));
    }

    /** The day of the article stands in the stem: "Saturday 26 September 2026" is no key beside "of 26 September 2026". */
    private boolean printsTheKey(Draft draft) {
        Matcher day = DAY.matcher(words);
        return draft.kind() == QuestionKind.DATE
                && day.find()
                && draft.key().text().endsWith(day.group(1));
    }

    /** What the stem leans on is told by the title; a gap's sentence was judged before. */
    static boolean isSettled(Draft draft, Predicate<String> known) {
        return GapSentence.isIn(draft) || LeansOnTitle.only(Footing.withoutQuotations(draft.stem()), known);
    }

    /** "Who said that the strait was open?", "In which month did the president meet his council?" */
    private static boolean leans(Draft draft) {
        boolean counts = draft.kind() == QuestionKind.FIGURE || draft.kind() == QuestionKind.DATE;
        return counts
                ? !Anchored.IN_TIME.matcher(draft.stem()).find()
                : THE_THING.matcher(draft.stem()).find();
    }

    /** Whether the title gives the answer away, or at least a word of it. */
    boolean tells(Draft draft) {
        return Phrases.shareContentWord(draft.key().text(), title);
    }

    /** The stem as it was before the article was named in it. */
    static String without(String stem) {
        return stem.startsWith(OPENING)
                ? GapSentence.unmarked(Phrases.capitalised(WRITTEN.matcher(stem).replaceFirst("$1")))
                : stem;
    }

    /** The draft as it was before the article was named in it. */
    static Draft without(Draft draft) {
        return draft.stem().startsWith(OPENING) ? draft.withStem(without(draft.stem())) : draft;
    }

    /** The candidate as it was before the article was named in it. */
    static Candidate without(Candidate candidate) {
        String stem = candidate.draft().stem();
        return stem.startsWith(OPENING) ? candidate.withStem(without(stem)) : candidate;
    }
}
