package org.debrief.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.questions.BankQuestion;

/**
 * The form that changes a quiz, as it was typed, right or wrong.
 *
 * @param lock the count of changes that the page was made from
 * @param asked the versions that it lists, in its order
 * @param places the numbers typed beside them, by version
 * @param ticked versions that are to be added
 * @param briefings the briefings of which all questions are to be added
 */
record EditForm(
        String lock,
        String title,
        List<Long> asked,
        Map<Long, String> places,
        Set<String> ticked,
        Set<String> briefings,
        SettingsForm settings) {

    private static final String PLACE = "place-";
    private static final String NUMBER = "[0-9]{1,18}";

    static EditForm of(QuizSheet quiz) {
        return new EditForm(
                String.valueOf(quiz.lock()),
                quiz.title(),
                quiz.questions().stream().map(BankQuestion::versionId).toList(),
                Map.of(),
                Set.of(),
                Set.of(),
                SettingsForm.of(quiz.settings()));
    }

    /** What was sent; a field that is missing is as {@code quiz} has it. */
    static EditForm sent(MultivaluedMap<String, String> fields, QuizSheet quiz) {
        List<Long> asked = fields.getOrDefault("asked", List.of()).stream()
                .filter(id -> id.matches(NUMBER))
                .map(Long::valueOf)
                .distinct()
                .toList();
        Map<Long, String> places = new LinkedHashMap<>();
        asked.forEach(id -> places.put(id, first(fields, PLACE + id, "")));
        return new EditForm(
                first(fields, "lock", ""),
                first(fields, "title", quiz.title()),
                asked,
                places,
                Set.copyOf(fields.getOrDefault("question", List.of())),
                Set.copyOf(fields.getOrDefault("briefing", List.of())),
                SettingsForm.of(quiz.settings()).sent(fields));
    }

    /** The numbers that can be read as places, by version. */
    Map<Long, Integer> numbers() {
        return places.entrySet().stream()
                .filter(entry -> isPlace(entry.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Integer.valueOf(entry.getValue().strip())));
    }

    /** Those that cannot. */
    List<Long> unreadable() {
        return places.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank() && !isPlace(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean adds(BankQuestion question) {
        return ticked.contains(String.valueOf(question.versionId()))
                || briefings.contains(String.valueOf(question.briefingId()));
    }

    private static boolean isPlace(String typed) {
        return typed.strip().matches("[0-9]{1,4}");
    }

    private static String first(MultivaluedMap<String, String> fields, String name, String otherwise) {
        String sent = fields.getFirst(name);
        return sent == null ? otherwise : sent;
    }
}
