package org.debrief.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The style sheets that every page links, and the scripts that some do. */
public final class Assets {

    /** In the order in which they are linked. */
    public static final List<String> STYLE_SHEETS = List.of(
            "tokens",
            "base",
            "nav",
            "buttons",
            "forms",
            "cards",
            "tables",
            "chips",
            "article",
            "notices",
            "review",
            "quiz",
            "quiz-settings",
            "drill",
            "trends",
            "edit-quiz",
            "report",
            "skills",
            "bank",
            "paper",
            "fix");

    /** Every script of ours; a page loads those that it needs. */
    static final List<String> SCRIPTS = List.of(
            "api-browser",
            "clock",
            "kept-answers",
            "kept-form",
            "live",
            "quiz-settings",
            "review",
            "saving",
            "select-all",
            "signed-out",
            "taking",
            "times",
            "upload");

    /** Changes when a style sheet or a script changes, so that a browser may keep the old one for as long as it likes. */
    public static final String VERSION = version();

    private Assets() {}

    private static String version() {
        CRC32 sum = new CRC32();
        for (String sheet : STYLE_SHEETS) {
            sum.update(bytes("/META-INF/resources/css/" + sheet + ".css"));
        }
        for (String script : SCRIPTS) {
            sum.update(bytes("/META-INF/resources/js/" + script + ".js"));
        }
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The file " + resource + " is not in the product");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
