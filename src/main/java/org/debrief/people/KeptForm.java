package org.debrief.people;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when it could not be taken: its sender has to sign in first, or to send it from a fresh page. The
 * page that says so carries it along in hidden fields, and it is sent again by a button. Nothing of it is stored here.
 *
 * @param to the path within this site that it was sent to; empty where there is no form
 * @param fields what was filled in
 */
public record KeptForm(String to, List<Field> fields) {

    /** One field as it was sent. */
    public record Field(String name, String value) {}

    /** The field that tells when it was sent first, in milliseconds since 1970. */
    public static final String FIRST_SENT = "first-sent";

    /** No form. */
    public static final KeptForm NONE = new KeptForm("", List.of());

    /** Room for the longest quiz, and for little more. */
    private static final int LONGEST = 60_000;

    /** Room for the longest article. */
    private static final int LONGEST_TYPED = 300_000;

    private static final Pattern PATH = Pattern.compile("(/[a-z0-9-]{1,60}){1,6}");
    private static final Pattern NAME = Pattern.compile("(?!.*password)[A-Za-z0-9_-]{1,40}");
    private static final String TOKEN = "csrf-token";

    /** Answers as they arrived now, without the form's token; none where they are longer than any of ours. */
    public static KeptForm of(String path, Map<String, List<String>> sent, Instant now) {
        Map<String, List<String>> dated = new LinkedHashMap<>(sent);
        dated.putIfAbsent(FIRST_SENT, List.of(String.valueOf(now.toEpochMilli())));
        return of(path, dated, LONGEST);
    }

    /** Any other form, for which it does not matter when it was sent first; without its token and passwords. */
    public static KeptForm of(String path, Map<String, List<String>> sent) {
        return of(path, sent, LONGEST_TYPED);
    }

    private static KeptForm of(String path, Map<String, List<String>> sent, int longest) {
        List<Field> fields = new ArrayList<>();
        sent.forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        fields.removeIf(field ->
                field.name().equals(TOKEN) || !NAME.matcher(field.name()).matches());
        int length = fields.stream().mapToInt(field -> field.value().length()).sum();
        return PATH.matcher(path).matches() && length <= longest ? new KeptForm(path, List.copyOf(fields)) : NONE;
    }

    /** What {@link #encoded} wrote into a hidden field; none where somebody has changed that into nonsense. */
    static KeptForm read(@Nullable String path, @Nullable String encoded) {
        if (path == null || encoded == null || encoded.length() > 4 * LONGEST) {
            return NONE;
        }
        try {
            return of(path, decoded(encoded), LONGEST);
        } catch (IllegalArgumentException notEncoded) {
            return NONE;
        }
    }

    /**
     * Of one text with the fields, as {@link #encoded} makes it, their names and values.
     *
     * @throws IllegalArgumentException where somebody has changed it into nonsense
     */
    static Map<String, List<String>> decoded(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(field -> field.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        LinkedHashMap::new,
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
    }

    /** The fields in one text. */
    public String encoded() {
        return fields.stream()
                .map(field -> field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public boolean isEmpty() {
        return to.isEmpty();
    }
}
