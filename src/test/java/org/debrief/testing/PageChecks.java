package org.debrief.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with pages for somebody who does not see well, uses no mouse, reads at twice the size or on a small
 * screen. Collects it over many pages, so that one run tells all.
 */
public final class PageChecks {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 640;

    /** More than any page has places for the focus. */
    private static final int MOST_STOPS = 150;

    private final String script = script();
    private final List<String> found = new ArrayList<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** Everything that was wrong, with the name of the page. */
    public List<String> found() {
        return List.copyOf(found);
    }

    /**
     * Looks at the page as it is now. Leaves it wide and light, and its focus somewhere else.
     *
     * @param name the page, and after a comma its state: "home, empty"; no two pages may have the same title
     */
    public void look(String name, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(WIDE, HEIGHT);
        axe(name, new AxeBuilder(page).withTags(WCAG));
        for (String check : List.of("heads", "targets", "fields", "motion")) {
            add(name, call(page, check));
        }
        title(name, page.title());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        axe(name + ", dark", new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
        twiceTheSize(name, page);
        page.setViewportSize(NARROW, HEIGHT);
        axe(name + ", dark and narrow", new AxeBuilder(page).withTags(WCAG));
        add(name + ", narrow", call(page, "overflow"));
        add(name + ", narrow", call(page, "targets"));
        tabThrough(name + ", narrow", page);
        Chromium.picture(page, name.replaceAll("[^a-z]+", "-"));
        page.setViewportSize(WIDE, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private void axe(String name, AxeBuilder axe) {
        for (Rule rule : axe.analyze().getViolations()) {
            found.add(name + ": " + rule.getHelp() + " "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList());
        }
    }

    private void twiceTheSize(String name, Page page) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        add(name + ", text at 200 %", call(page, "overflow"));
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private void tabThrough(String name, Page page) {
        page.evaluate("document.querySelectorAll('[data-seen]').forEach((e) => delete e.dataset.seen); scrollTo(0, 0);"
                + " document.activeElement?.blur(); document.body.tabIndex = -1;"
                + " document.body.focus({preventScroll: true}); document.body.removeAttribute('tabindex');"
                + " window.placeBefore = null;");
        for (int i = 0; i < MOST_STOPS; i++) {
            page.keyboard().press("Tab");
            Object wrong = page.evaluate("(" + script + ").focused()");
            if (wrong == null) {
                if (i < 2) {
                    found.add(name + ": the focus goes nowhere");
                }
                return;
            }
            add(name, sentences(wrong));
        }
        found.add(name + ": the focus never comes round");
    }

    private void title(String name, String title) {
        String own = name.replaceFirst(",.*", "");
        String other = titles.putIfAbsent(title, own);
        if (other != null && !other.equals(own)) {
            found.add(own + ": has the title of " + other + ", “" + title + "”");
        }
    }

    private List<String> call(Page page, String check) {
        return sentences(page.evaluate("(" + script + ")." + check + "()"));
    }

    private static List<String> sentences(@Nullable Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(Objects::toString).toList()
                : List.of();
    }

    private void add(String name, List<String> sentences) {
        sentences.forEach(sentence -> found.add(name + ": " + sentence));
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(PageChecks.class.getResourceAsStream("/page-checks.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?s)^/\\*.*?\\*/", "")
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
