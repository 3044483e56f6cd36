package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an editor would say of a question that a person writes: the gate's rules and those of good item writing, as
 * sentences that say what to do. Nothing here forbids a question; whoever writes it knows more than these rules.
 */
public final class Advice {

    private static final int MOST_STEM_WORDS = 48;
    private static final int GOOD_OPTIONS = 4;
    /** Longer than the longest other option by so much, and it is guessed. */
    private static final double TELLING_LENGTH = 1.25;

    private static final int TELLING_CHARACTERS = 12;
    private static final Pattern FILLER =
            Pattern.compile("(?i)(?:all|none|both|neither|any) of (?:the|these).*|(?:both )?[a-d] and [a-d]");
    private static final Pattern NEGATIVE = Pattern.compile("(?:^|\\W)(?:not|NOT|except|never)(?:\\W|$)");
    private static final Pattern NUMBER = Pattern.compile("^[^\\p{L}\\d]*(\\d[\\d,]*(?:\\.\\d+)?)\\b.*");

    private Advice() {}

    /**
     * Advice on a question, the most important first; empty where there is nothing to mend.
     *
     * @param passage the passage of the article that answers it, or null where none is marked
     */
    public static List<String> on(
            QuestionFormat format, String stem, List<DraftOption> options, @Nullable String passage) {
        List<String> advice = new ArrayList<>();
        onStem(format, stem.strip(), advice);
        onKey(format, stem, options, passage, advice);
        if (format == QuestionFormat.SINGLE_CHOICE) {
            onChoice(options, advice);
        }
        if (format != QuestionFormat.ORDERING
                && options.stream().anyMatch(option -> option.why().isBlank())) {
            advice.add("Say of each option why it is right or wrong: trainees read it afterwards.");
        }
        return advice;
    }

    private static void onStem(QuestionFormat format, String stem, List<String> advice) {
        String words = format == QuestionFormat.TRUE_FALSE ? stem.replaceFirst("^True or false: ?", "") : stem;
        if (words.isEmpty()) {
            return;
        }
        String own = Footing.withoutQuotations(words);
        if (!Character.isUpperCase(words.codePointAt(0)) && !"“\"".contains(words.substring(0, 1))) {
            advice.add("Begin the question with a capital letter.");
        }
        if (!Phrases.balanced(words)) {
            advice.add("A quotation mark or a bracket in the question is opened and not closed.");
        }
        if (words.indexOf('?') >= 0 && words.indexOf('?') < words.length() - 1) {
            advice.add("Ask one thing: one question mark, at the end.");
        }
        if (Phrases.wordCount(words) > MOST_STEM_WORDS) {
            advice.add("Shorten the question: it has more than " + MOST_STEM_WORDS + " words.");
        }
        pointing(own)
                .ifPresent(word -> advice.add(
                        "Say who or what “" + word + "” is: the question has to be understood without the article."));
        if (NEGATIVE.matcher(own).find() && format != QuestionFormat.TRUE_FALSE) {
            advice.add("A question with “not” is easily misread. Ask for what is so, if you can.");
        }
    }

    private static Optional<String> pointing(String own) {
        return Pattern.compile("(?i)\\b(?:he|she|they|it|him|them|his|their|its|this|these|those|the latter|the former"
                        + "|the (?:group|study|statement|report|company|agency|plan|deal|attack))\\b")
                .matcher(own)
                .results()
                .map(MatchResult::group)
                .filter(word -> !isNamedBefore(own, word))
                .findFirst();
    }

    /** "Why did Ada Lund say she would leave?", "Which country said it would leave?": told before the pronoun. */
    private static boolean isNamedBefore(String own, String word) {
        String before = own.substring(0, own.indexOf(word));
        return (before.startsWith("Which ")
                        || Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{L}+")
                                .matcher(before)
                                .find())
                && !word.toLowerCase(Locale.ROOT).startsWith("the ");
    }

    private static void onKey(
            QuestionFormat format,
            String stem,
            List<DraftOption> options,
            @Nullable String passage,
            List<String> advice) {
        if (passage == null || passage.isBlank()) {
            advice.add("Mark the passage of the article that answers the question.");
        }
        boolean asksForWords = format == QuestionFormat.SINGLE_CHOICE || format.isTyped();
        List<DraftOption> keys = options.stream()
                .filter(option -> option.correct() && !option.text().isBlank())
                .toList();
        if (!asksForWords || keys.size() != 1) {
            return;
        }
        String key = keys.get(0).text().strip().toLowerCase(Locale.ROOT);
        if (holds(stem, key)) {
            advice.add("The question contains the right answer. Leave it out there.");
        } else if (format == QuestionFormat.SINGLE_CHOICE) {
            sharedWithKeyAlone(stem, keys.get(0), options)
                    .ifPresent(word -> advice.add("Only the right option shares the word “" + word
                            + "” with the question, which gives it away."));
        }
        if (passage != null && !passage.isBlank() && !Phrases.shareContentWord(passage, key)) {
            advice.add("The marked passage does not contain the right answer. Check that it answers the question.");
        }
    }

    private static boolean holds(String stem, String key) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(key) + "(?![\\p{L}\\p{N}])")
                .matcher(stem)
                .find();
    }

    private static Optional<String> sharedWithKeyAlone(String stem, DraftOption key, List<DraftOption> options) {
        Set<String> shared = Phrases.contentWords(key.text());
        shared.retainAll(Phrases.contentWords(stem));
        options.stream().filter(o -> !o.correct()).forEach(o -> shared.removeAll(Phrases.contentWords(o.text())));
        return shared.stream().sorted().findFirst();
    }

    private static void onChoice(List<DraftOption> options, List<String> advice) {
        List<String> texts =
                options.stream().map(option -> option.text().strip()).toList();
        if (texts.stream().anyMatch(text -> FILLER.matcher(text).matches())) {
            advice.add("“All of the above” and the like test logic, not the article. Give another option.");
        }
        // Of people and bodies an article often has no more than three.
        boolean names = texts.size() == GOOD_OPTIONS - 1 && texts.stream().allMatch(text -> text.matches("\\p{Lu}.*"));
        if (texts.size() > 1 && texts.size() < GOOD_OPTIONS && !names) {
            advice.add("Give four options: with " + texts.size() + " a guess is right too often.");
        }
        int key = options.stream()
                .filter(DraftOption::correct)
                .mapToInt(option -> option.text().strip().length())
                .max()
                .orElse(0);
        int longest = options.stream()
                .filter(option -> !option.correct())
                .mapToInt(option -> option.text().strip().length())
                .max()
                .orElse(key);
        if (key > TELLING_LENGTH * longest && key > longest + TELLING_CHARACTERS) {
            advice.add("The right option is much longer than the others, so it is guessed. Make them alike.");
        }
        onNumbers(texts, advice);
    }

    private static void onNumbers(List<String> texts, List<String> advice) {
        List<Double> numbers = texts.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> Double.valueOf(matcher.group(1).replace(",", "")))
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        if (numbers.size() < texts.size()) {
            advice.add("Some options begin with a number and some do not. Give them one form.");
        } else if (!numbers.equals(numbers.stream().sorted().toList())) {
            advice.add("Put the figures in ascending order, so that their order tells nothing.");
        }
    }
}
