package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses a draft that breaks a rule which can be checked without understanding: the last word after the writers, who
 * refuse what takes understanding.
 */
final class Gate {

    private static final int SHORTEST_STEM_WORDS = 4;
    private static final int LONGEST_STEM_WORDS = 54;
    private static final int OPTIONS = 4;
    /** An article often has no more than three people who might have said it; numbers and days are never so few. */
    private static final int FEWEST_NAMES = 3;

    private static final int LONGEST_OPTION = 160;
    private static final int LONGEST_EVENT = 200;

    /** "for two days before.": what came before when is lost. */
    private static final Pattern CUT_OFF = Pattern.compile(
            "\\b(?:and|or|but|the|an?|of|for|from|with|by|during|before|after|than|as|to|at|into|because)\\.$");

    /** "in Roy’s mill in Roy’s mill": words of the article that stand there already were written in again. */
    private static final Pattern REPEATED = Pattern.compile("\\b(\\p{L}[^?“”]{11,}?)\\b[^?]{0,4}\\b\\1\\b");

    private Gate() {}

    static boolean lets(Draft asked) {
        return reads(asked) && !SameName.amongOptions(asked) && optionsFit(asked);
    }

    /** Whether nothing but a fourth option is missing: then it can be asked in a format that needs fewer. */
    static boolean letsInAnotherFormat(Draft draft) {
        return draft.format() == QuestionFormat.SINGLE_CHOICE && draft.options().size() < fewest(draft) && reads(draft);
    }

    private static boolean reads(Draft asked) {
        // The title of its article may be long, and is not ours to judge.
        Draft draft = Setting.without(asked);
        return stemReads(draft)
                && Footing.isFirm(asked)
                && !Doubtful.is(draft)
                && !Untold.is(draft)
                && !Casualties.ofNoEvent(draft)
                && !givesAway(draft);
    }

    /** Only what is true or false ends with a full stop. */
    private static boolean stemReads(Draft draft) {
        if (draft.format() != QuestionFormat.TRUE_FALSE) {
            return stemReads(draft.stem());
        }
        String stem = draft.stem();
        return stem.startsWith(TrueFalseVariant.OPENING)
                && stem.endsWith(".")
                && !CUT_OFF.matcher(stem).find()
                && stemReads(stem.substring(TrueFalseVariant.OPENING.length(), stem.length() - 1) + "?");
    }

    private static boolean stemReads(String stem) {
        int words = Phrases.wordCount(stem);
        return words >= SHORTEST_STEM_WORDS
                && words <= LONGEST_STEM_WORDS
                && Character.isUpperCase(stem.charAt(0))
                && stem.endsWith("?")
                && stem.indexOf('?') == stem.length() - 1
                && Phrases.balanced(stem)
                && !REPEATED.matcher(stem).find()
                && !BrokenEnglish.in(Footing.withoutQuotations(stem))
                && !TornWords.in(Footing.withoutQuotations(stem))
                && !stem.matches("(?s).*( {2}| [,.;]|,\\?|\\.\\.\\?|\\n).*");
    }

    private static boolean optionsFit(Draft draft) {
        List<DraftOption> options = draft.options();
        Set<String> distinct = new HashSet<>();
        for (DraftOption option : options) {
            distinct.add(option.text()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                    .strip());
            // "Estimated 600 million" wants its "an".
            if (option.text().isBlank()
                    || option.text().startsWith("Estimated ")
                    || draft.kind() == QuestionKind.WHERE && option.text().startsWith("The ")
                    || option.text().length() > longestOption(draft.format())
                    || option.why().isBlank()) {
                return false;
            }
        }
        long keys = options.stream().filter(DraftOption::correct).count();
        return distinct.size() == options.size() && numberFits(draft, options.size(), keys);
    }

    private static int longestOption(QuestionFormat format) {
        return format == QuestionFormat.ORDERING ? LONGEST_EVENT : LONGEST_OPTION;
    }

    private static int fewest(Draft draft) {
        boolean names = draft.kind() == QuestionKind.WHO_SAID || draft.kind() == QuestionKind.ROLE;
        return names ? FEWEST_NAMES : OPTIONS;
    }

    private static boolean numberFits(Draft draft, int options, long keys) {
        return switch (draft.format()) {
            case SINGLE_CHOICE -> keys == 1 && options >= fewest(draft) && options <= OPTIONS;
            case TYPED_FIGURE, TYPED_DATE -> keys == 1 && options == 1 && draft.typed() != null;
            case TRUE_FALSE -> keys == 1 && options == 2;
            case MATCHING -> keys >= 3 && options - keys <= 2;
            case ORDERING -> keys == options && options >= 3 && options <= 5;
        };
    }

    /** The key's words must not stand in the stem, unless they stand there for every option. */
    private static boolean givesAway(Draft draft) {
        if (!draft.format().isTyped() && draft.format() != QuestionFormat.SINGLE_CHOICE) {
            return false;
        }
        String stem = draft.stem().toLowerCase(Locale.ROOT);
        String key = draft.key().text().toLowerCase(Locale.ROOT);
        // "4" does not stand in "May 2024", and "ten" not in "sentenced".
        return key.matches("[\\d.,]+")
                ? stem.matches("(?s).*(?<![\\d.,])" + Pattern.quote(key) + "(?![\\d]|[.,]\\d).*")
                : Pattern.compile("(?<!\\p{L})" + Pattern.quote(key))
                        .matcher(stem)
                        .find();
    }
}
