package org.debrief.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ClientErrorException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.debrief.pages.Problems;
import org.jspecify.annotations.Nullable;

/** What a program sent about a quiz, name by name. Every problem is a sentence that says what to send instead. */
final class QuizJson {

    static final int UNPROCESSABLE = 422;

    private static final String SETTINGS = "settings";
    /** An older name of one side of {@code article}. */
    private static final String ARTICLE_SHOWN = "articleShown";

    private static final SettingsForm USUAL = SettingsForm.usual(TimeZones.UTC);

    private final Map<String, JsonNode> fields = new LinkedHashMap<>();
    private final Map<String, JsonNode> settings = new LinkedHashMap<>();
    private final Problems problems = Problems.none();

    /**
     * Reads an object.
     *
     * @param names what it may have beside the settings
     */
    QuizJson(@Nullable JsonNode sent, Set<String> names) {
        if (sent == null || !sent.isObject()) {
            throw new ClientErrorException("Send a JSON object with the quiz's title and questions.", UNPROCESSABLE);
        }
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            if (names.contains(field.getKey())) {
                fields.put(field.getKey(), field.getValue());
            } else if (field.getKey().equals(SETTINGS)) {
                addSettings(field.getValue());
            } else {
                addSetting(field.getKey(), field.getValue(), names);
            }
        }
    }

    private void addSettings(JsonNode sent) {
        if (!sent.isObject() && !sent.isNull()) {
            problems.add(SETTINGS, "Send “settings” as an object.");
        }
        sent.properties().forEach(setting -> addSetting(setting.getKey(), setting.getValue(), Set.of()));
    }

    private void addSetting(String name, JsonNode value, Set<String> names) {
        if (!settingNames().contains(name) && !name.equals(ARTICLE_SHOWN)) {
            Set<String> known = new TreeSet<>(settingNames());
            known.addAll(names);
            problems.add(name, "There is no “" + name + "”. Known are " + String.join(", ", known) + ".");
        } else if (settings.put(name, value) != null) {
            problems.add(name, "Send “" + name + "” once.");
        }
    }

    Problems problems() {
        return problems;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        JsonNode value = fields.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            problems.add(name, "Send “" + name + "” as one text or number.");
        }
        return value.asText();
    }

    /** Whether it is true; false when it is left out. */
    boolean yes(String name) {
        JsonNode value = fields.get(name);
        if (value != null && !value.isBoolean()) {
            problems.add(name, "Send “" + name + "” as true or false.");
        }
        return value != null && value.asBoolean();
    }

    /** The ids of a list, in its order, each once. */
    List<Long> ids(String name) {
        JsonNode value = fields.get(name);
        List<Long> ids = new ArrayList<>();
        if (value != null && !value.isNull()) {
            boolean allIds = value.isArray();
            for (JsonNode id : value) {
                allIds &= id.isIntegralNumber() && id.canConvertToLong();
                ids.add(id.asLong());
            }
            if (!allIds) {
                problems.add(name, "Send “" + name + "” as a list of ids.");
            }
        }
        return ids.stream().distinct().toList();
    }

    /** The settings that were sent, and {@code base} for the rest. Null sets back to what is usual. */
    SettingsForm settings(SettingsForm base) {
        Map<String, String> given = new LinkedHashMap<>();
        settings.forEach((name, value) -> {
            if (name.equals(SettingsForm.REVIEW)) {
                given.putAll(review(value, base));
            } else if (name.equals(ARTICLE_SHOWN)) {
                given.putIfAbsent("article", article(value, base));
            } else {
                given.put(name, value.isNull() ? USUAL.of(name) : word(name, value));
            }
        });
        if (settings.containsKey(ARTICLE_SHOWN)
                && settings.get(ARTICLE_SHOWN).asBoolean() != "OPEN".equals(given.get("article"))) {
            problems.add(ARTICLE_SHOWN, "“articleShown” and “article” contradict each other. Send only “article”.");
        }
        if (settings.containsKey("readingMinutes")
                && !settings.get("readingMinutes").isNull()
                && !base.with(given).is("article", ArticleAccess.READ_FIRST.name())) {
            problems.add("readingMinutes", "“readingMinutes” goes only with “article”: “READ_FIRST”.");
        }
        return base.with(given);
    }

    private static String article(JsonNode shown, SettingsForm base) {
        if (shown.asBoolean()) {
            return ArticleAccess.OPEN.name();
        }
        return base.is("article", ArticleAccess.OPEN.name()) ? ArticleAccess.CLOSED.name() : base.of("article");
    }

    private Map<String, String> review(JsonNode value, SettingsForm base) {
        if (!value.isObject()) {
            return Map.of(
                    SettingsForm.REVIEW, value.isNull() ? ReviewPreset.USUAL.name() : word(SettingsForm.REVIEW, value));
        }
        Map<String, String> given = new LinkedHashMap<>();
        given.put(SettingsForm.REVIEW, ReviewPreset.OWN.name());
        boolean asUsual = base.is(SettingsForm.REVIEW, ReviewPreset.USUAL.name());
        SettingsForm.SHOWN.forEach((name, field) -> {
            JsonNode moment = value.get(name);
            boolean leftOut = moment == null || moment.isNull();
            // Empty is what is usual for the mode, whichever that will be.
            given.put(field, leftOut ? asUsual ? "" : base.of(field) : word(name, moment));
        });
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            if (!SettingsForm.SHOWN.containsKey(field.getKey())) {
                problems.add(
                        field.getKey(),
                        "There is no “" + field.getKey() + "” in “review”. Known are "
                                + String.join(", ", SettingsForm.SHOWN.keySet()) + ".");
            }
        }
        return given;
    }

    private String word(String name, JsonNode value) {
        if (value.isContainerNode()) {
            problems.add(name, "Send “" + name + "” as one value.");
        }
        return value.asText();
    }

    private static Set<String> settingNames() {
        Set<String> names = new TreeSet<>(USUAL.typed().keySet());
        names.removeAll(SettingsForm.SHOWN.values());
        return names;
    }
}
