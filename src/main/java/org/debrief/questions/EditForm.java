package org.debrief.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.drafting.DraftOption;
import org.debrief.pages.Problems;

/**
 * A question as somebody edits it.
 *
 * @param key the place of the right option in {@code options}, from 0, or -1 when none is chosen
 */
public record EditForm(int lock, String stem, String explanation, int key, List<EditOption> options) {

    /** One option as typed. */
    public record EditOption(int place, String text, String why, boolean key) {}

    static final int MOST_OPTIONS = 6;
    private static final int FEWEST_OPTIONS = 2;
    private static final int LONGEST_STEM = 600;
    private static final int LONGEST_OPTION = 300;
    private static final int LONGEST_EXPLANATION = 1000;

    static EditForm of(StoredQuestions.Current current) {
        List<EditOption> options = new ArrayList<>();
        int key = -1;
        for (DraftOption option : current.version().wording().options()) {
            key = option.correct() ? options.size() : key;
            options.add(new EditOption(options.size(), option.text(), option.why(), option.correct()));
        }
        return new EditForm(
                current.question().lock, current.version().stem, current.version().explanation, key, padded(options));
    }

    static EditForm typed(int lock, String stem, String explanation, int key, List<String> texts, List<String> whys) {
        List<EditOption> options = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST_OPTIONS, texts.size()); i++) {
            options.add(new EditOption(i, texts.get(i), i < whys.size() ? whys.get(i) : "", i == key));
        }
        return new EditForm(lock, stem, explanation, key, padded(options));
    }

    private static List<EditOption> padded(List<EditOption> options) {
        while (options.size() < MOST_OPTIONS) {
            options.add(new EditOption(options.size(), "", "", false));
        }
        return options;
    }

    private List<EditOption> filled() {
        return options.stream().filter(option -> !option.text().isBlank()).toList();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (stem.isBlank()) {
            problems.add("stem", "Write the question.");
        } else if (!stem.strip().endsWith("?")) {
            problems.add("stem", "End the question with a question mark.");
        } else if (stem.length() > LONGEST_STEM) {
            problems.add("stem", "Shorten the question to at most " + LONGEST_STEM + " characters.");
        }
        if (explanation.length() > LONGEST_EXPLANATION) {
            problems.add("explanation", "Shorten the explanation to at most " + LONGEST_EXPLANATION + " characters.");
        }
        checkOptions(problems);
        return problems;
    }

    private void checkOptions(Problems problems) {
        List<EditOption> filled = filled();
        Set<String> distinct = new HashSet<>();
        filled.forEach(option -> distinct.add(option.text().strip().toLowerCase(Locale.ROOT)));
        if (filled.size() < FEWEST_OPTIONS) {
            problems.add("options", "Give at least " + FEWEST_OPTIONS + " options.");
        } else if (distinct.size() < filled.size()) {
            problems.add("options", "Two options are the same. Change one of them.");
        } else if (filled.stream()
                .anyMatch(option ->
                        option.text().length() > LONGEST_OPTION || option.why().length() > LONGEST_OPTION)) {
            problems.add(
                    "options", "Shorten each option and each reason to at most " + LONGEST_OPTION + " characters.");
        } else if (filled.stream().noneMatch(EditOption::key)) {
            problems.add("options", "Mark the option that is right.");
        }
    }

    Wording wording(QuestionVersion before) {
        return new Wording(
                before.kind,
                before.format,
                before.difficulty,
                stem.strip(),
                filled().stream()
                        .map(option -> new DraftOption(
                                option.text().strip(),
                                option.key(),
                                option.why().strip()))
                        .toList(),
                before.evidence(),
                explanation.strip());
    }
}
