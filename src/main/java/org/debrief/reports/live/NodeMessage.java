package org.debrief.reports.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one node tells the others: which attempts at which quizzes have changed. As text, {@code node 12:3,4 13:7}: the name of
 * the node, then each quiz with its attempts.
 *
 * @param attempts by quiz
 */
record NodeMessage(String node, Map<Long, Set<Long>> attempts) {

    /** PostgreSQL takes less than 8,000 bytes; a quiz with its attempts may come in several parts. */
    private static final int LONGEST = 7_000;

    private static final int ATTEMPTS_IN_A_PART = 200;

    /** The texts to send, as many as it takes. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder(node);
        for (String part : parts()) {
            if (text.length() + part.length() >= LONGEST) {
                texts.add(text.toString());
                text = new StringBuilder(node);
            }
            text.append(' ').append(part);
        }
        texts.add(text.toString());
        return texts;
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>();
        attempts.forEach((quiz, ids) -> {
            List<Long> sorted = List.copyOf(new TreeSet<>(ids));
            for (int i = 0; i < sorted.size(); i += ATTEMPTS_IN_A_PART) {
                Collection<Long> some = sorted.subList(i, Math.min(sorted.size(), i + ATTEMPTS_IN_A_PART));
                parts.add(quiz + ":" + some.stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
        });
        return parts;
    }

    /** Empty where it is none: anybody who may use the database can send anything, and of any length. */
    static Optional<NodeMessage> read(String text) {
        if (!text.matches("[^ ]+( [0-9]{1,18}:[0-9]{1,18}(,[0-9]{1,18})*+)++")) {
            return Optional.empty();
        }
        String[] words = text.split(" ", -1);
        Map<Long, Set<Long>> attempts = new HashMap<>();
        for (String part : Arrays.asList(words).subList(1, words.length)) {
            int colon = part.indexOf(':');
            Set<Long> ids = attempts.computeIfAbsent(Long.valueOf(part.substring(0, colon)), quiz -> new TreeSet<>());
            for (String id : part.substring(colon + 1).split(",", -1)) {
                ids.add(Long.valueOf(id));
            }
        }
        return Optional.of(new NodeMessage(words[0], attempts));
    }
}
