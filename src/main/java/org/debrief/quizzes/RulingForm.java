package org.debrief.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ruling as it is typed, by a person or a program. Options go by their numbers, from 1 in the order of the question.
 *
 * @param key the option that is the key
 * @param also the options that count as well
 * @param keyText the answer to be typed that is the key
 * @param alsoText an answer to be typed that counts as well
 * @param parts by the number of a statement the number of its speaker, or by the number of an event its place
 */
public record RulingForm(
        String kind,
        String key,
        List<String> also,
        String keyText,
        String alsoText,
        Map<String, String> parts,
        String reason) {

    private static final String PART = "part-";
    /** More options than any question has. */
    private static final int MOST_PARTS = 10;

    public RulingForm {
        also = List.copyOf(also);
        parts = Map.copyOf(parts);
    }

    static RulingForm blank() {
        return new RulingForm("", "", List.of(), "", "", Map.of(), "");
    }

    static RulingForm sent(MultivaluedMap<String, String> fields) {
        Map<String, String> parts = new HashMap<>();
        for (int i = 1; i <= MOST_PARTS; i++) {
            String chosen = fields.getFirst(PART + i);
            if (chosen != null && !chosen.isEmpty()) {
                parts.put(String.valueOf(i), chosen);
            }
        }
        return new RulingForm(
                first(fields, "kind"),
                first(fields, "key"),
                Objects.requireNonNullElse(fields.get("also"), List.of()),
                first(fields, "keyText"),
                first(fields, "alsoText"),
                parts,
                first(fields, "reason"));
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    public boolean isOf(String name) {
        return kind.equals(name);
    }

    public boolean hasKey(int number) {
        return key.equals(String.valueOf(number));
    }

    public boolean hasAlso(int number) {
        return also.contains(String.valueOf(number));
    }

    public boolean hasPart(int number, int chosen) {
        return String.valueOf(chosen).equals(part(number));
    }

    private @Nullable String part(int number) {
        return parts.get(String.valueOf(number));
    }
}
