package org.debrief.briefings.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two rules of dashes that a Markdown file may begin with: "title: …", "source: …", "published: …".
 *
 * @param text what follows them
 */
record FrontMatter(Map<String, String> fields, String text) {

    private static final Pattern WHOLE =
            Pattern.compile("\\s*---[ \\t]*\\R((?:[^\\n]*\\n){0,100}?)---[ \\t]*(?:\\R|$)");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z]{2,20})\\s*:\\s+(.+)");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    static FrontMatter of(String text) {
        Map<String, String> fields = new HashMap<>();
        Matcher whole = WHOLE.matcher(text);
        if (!whole.lookingAt()) {
            return new FrontMatter(fields, text);
        }
        for (String line : whole.group(1).split("\\R")) {
            Matcher field = FIELD.matcher(line.strip());
            if (field.matches()) {
                String value = field.group(2).strip();
                Matcher quoted = QUOTED.matcher(value);
                fields.put(
                        field.group(1).toLowerCase(Locale.ROOT),
                        quoted.matches() ? value.substring(1, value.length() - 1) : value);
            }
        }
        return fields.isEmpty() ? new FrontMatter(fields, text) : new FrontMatter(fields, text.substring(whole.end()));
    }

    String title() {
        return fields.getOrDefault("title", "");
    }

    String source() {
        return fields.getOrDefault("source", "");
    }

    @Nullable LocalDate published() {
        String written = fields.getOrDefault("published", fields.getOrDefault("date", ""));
        LocalDate day = Days.iso(written);
        return day == null ? Days.in(written) : day;
    }
}
