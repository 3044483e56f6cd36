package org.debrief.quizzes;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells whether what a dry run looked at is still the same. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * Of the ruling, of the rulings that hold, of the attempts with their marks and of the pass mark.
     *
     * @return 64 hexadecimal digits
     */
    static String of(
            long versionId, Ruling ruling, Rulings.OfQuiz held, List<Attempt> submitted, @Nullable Integer passMark) {
        StringBuilder seen = new StringBuilder();
        // Each on a line of its own; the texts among them have no line break that could pass for another line's begin.
        add(seen, versionId, ruling.kind(), lines(ruling.accepted()), passMark);
        held.byVersion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> add(
                        seen,
                        entry.getKey(),
                        entry.getValue().kind(),
                        lines(entry.getValue().accepted()),
                        entry.getValue().at()));
        submitted.stream()
                .sorted(Comparator.comparing((Attempt attempt) -> attempt.id))
                .forEach(attempt -> add(seen, attempt.id, plain(attempt.marks), attempt.maxMarks));
        return sha256(seen.toString());
    }

    private static void add(StringBuilder seen, @Nullable Object... values) {
        for (Object value : values) {
            seen.append(value).append('\u001f');
        }
        seen.append('\n');
    }

    private static String lines(List<String> texts) {
        return texts.size() + " " + String.join("\u001e", texts);
    }

    private static BigDecimal plain(@Nullable BigDecimal marks) {
        return Marks.plain(Objects.requireNonNullElse(marks, BigDecimal.ZERO));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
