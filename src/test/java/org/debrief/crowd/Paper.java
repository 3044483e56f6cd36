package org.debrief.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The questions of an attempt, as its page shows them. */
final class Paper {

    private static final Pattern CHOICE =
            Pattern.compile("name=\"q(\\d+)\" value=\"([a-z])\"[^>]*><span>([^<]*)</span>");
    private static final Pattern TYPED = Pattern.compile("name=\"q(\\d+)\" type=\"text\"");

    private final Map<Integer, List<Answer>> choices = new TreeMap<>();

    /** What may be answered: the value that is sent, and the text that it stands for. */
    record Answer(String value, String text) {}

    static Paper on(String page) {
        Paper paper = new Paper();
        CHOICE.matcher(page).results().forEach(found -> paper.choicesOf(found).add(answer(found)));
        TYPED.matcher(page).results().forEach(paper::choicesOf);
        return paper;
    }

    /** The numbers of the questions, from 1. */
    List<Integer> numbers() {
        return List.copyOf(choices.keySet());
    }

    /** Any answer: one of the options, or a number where it is typed. */
    Answer answer(int number, Random random) {
        List<Answer> options = choices.getOrDefault(number, List.of());
        String typed = String.valueOf(random.nextInt(10_000));
        return options.isEmpty() ? new Answer(typed, typed) : options.get(random.nextInt(options.size()));
    }

    private List<Answer> choicesOf(MatchResult found) {
        return choices.computeIfAbsent(Integer.valueOf(found.group(1)), number -> new ArrayList<>());
    }

    private static Answer answer(MatchResult choice) {
        return new Answer(choice.group(2), Parser.unescapeEntities(choice.group(3), false));
    }
}
