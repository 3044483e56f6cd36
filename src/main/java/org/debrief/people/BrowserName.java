package org.debrief.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in words by which its owner knows it again: "Firefox on Windows". */
final class BrowserName {

    private static final String UNKNOWN = "A browser";

    /** The first that is found holds: most browsers name others as well. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS",
            "Mac",
            "Linux",
            "Linux");

    private BrowserName() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null) {
            return UNKNOWN;
        }
        String browser = found(BROWSERS, userAgent);
        String system = found(SYSTEMS, userAgent);
        return (browser == null ? UNKNOWN : browser) + (system == null ? "" : " on " + system);
    }

    private static @Nullable String found(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... signsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < signsAndNames.length; i += 2) {
            names.put(signsAndNames[i], signsAndNames[i + 1]);
        }
        return names;
    }
}
