package org.debrief.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.File;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The Chromium that is installed on this machine; a test without one is skipped, for nothing is downloaded. */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");
    private static final List<String> ELSEWHERE = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    /** A build machine may be busy with other things. */
    private static final int LONGEST_MILLIS = 20_000;

    /** Why a browser test is skipped. */
    public static final String NONE = "No Chromium or Chrome is installed here, so the browser test is skipped.";

    /** One for all tests, for a start takes longer than most of them; it ends with the tests' JVM. */
    private static @Nullable Browser running;

    private final Browser browser;

    private Chromium(Browser browser) {
        this.browser = browser;
    }

    private static synchronized Browser running(Path program) {
        Browser known = running;
        if (known == null || !known.isConnected()) {
            known = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu")));
            running = known;
            PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_MILLIS);
        }
        return known;
    }

    public static Chromium start() {
        Optional<Chromium> installed = ifInstalled();
        Assumptions.assumeTrue(installed.isPresent(), NONE);
        return installed.orElseThrow();
    }

    /** For a test that shows more than what a browser does; it says with {@link #NONE} what it has left out. */
    public static Optional<Chromium> ifInstalled() {
        return find().map(program -> new Chromium(running(program)));
    }

    /** A page of a browser that shares no cookie with the others. */
    public Page newPerson() {
        Page page = browser.newContext().newPage();
        page.setDefaultTimeout(LONGEST_MILLIS);
        return page;
    }

    /** The same for somebody who has signed in, which {@code cookies} say. */
    public Page newPerson(Map<String, String> cookies, URL root) {
        return withCookies(newPerson(), cookies, root);
    }

    /** The same in a browser that runs no scripts of the page. */
    public Page newPersonWithoutScripts() {
        Page page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.setDefaultTimeout(LONGEST_MILLIS);
        return page;
    }

    public Page newPersonWithoutScripts(Map<String, String> cookies, URL root) {
        return withCookies(newPersonWithoutScripts(), cookies, root);
    }

    private static Page withCookies(Page page, Map<String, String> cookies, URL root) {
        cookies.forEach(
                (name, value) -> page.context().addCookies(List.of(new Cookie(name, value).setUrl(root.toString()))));
        return page;
    }

    /** The button that says just this. */
    public static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Fails with what axe finds against WCAG 2.2 AA on the page. */
    public static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations())
                .as("what axe finds on " + page.url())
                .extracting(rule -> rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /**
     * Leaves pictures of the page in the folder {@code -Ddebrief.pictures} names: wide, dark, with text at twice the size, on
     * a phone and on the narrowest one; none without it.
     */
    public static void picture(Page page, String name) {
        @Nullable String folder = System.getProperty("debrief.pictures");
        if (folder == null) {
            return;
        }
        for (Look look : Look.values()) {
            page.setViewportSize(look.width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme));
            page.evaluate("size => { document.documentElement.style.fontSize = size; }", look.fontSize);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"))
                    .setFullPage(true));
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.setViewportSize(Look.WIDE.width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private enum Look {
        WIDE(1280, ColorScheme.LIGHT, ""),
        DARK(1280, ColorScheme.DARK, ""),
        LARGE(1280, ColorScheme.LIGHT, "200%"),
        PHONE(360, ColorScheme.LIGHT, ""),
        NARROW(320, ColorScheme.DARK, "");

        final int width;
        final ColorScheme scheme;
        final String fontSize;

        Look(int width, ColorScheme scheme, String fontSize) {
            this.width = width;
            this.scheme = scheme;
            this.fontSize = fontSize;
        }
    }

    /** Everybody leaves; their pages, cookies and what they stored are gone. */
    @Override
    public void close() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onThePath = Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onThePath, ELSEWHERE.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
