package org.debrief.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu Html Checker, in this process: what browsers' makers and screen readers' makers agree on is kept to. */
public final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Attributes of our library's own, which no standard knows; its {@code data-hx-} names would say the same at more length. */
    private static final Pattern HTMX = Pattern.compile(" hx-[a-z-]+=(\"[^\"]*\"|'[^']*')");

    private final Findings findings = new Findings();
    private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);

    /** @throws Exception which the checker does not tell apart */
    public NuChecker() throws Exception {
        checker.setUpMainSchema(HTML, new DefaultHandler());
        checker.setUpValidatorAndParsers(findings, true, false);
    }

    /** Every error in a page, each with its line and the markup there; a part of a page is looked at in an empty one. */
    public List<String> errorsIn(String html) {
        String page = (html.stripLeading().startsWith("<!DOCTYPE") ? html : around(html))
                .lines()
                .map(line -> HTMX.matcher(line).replaceAll(""))
                .reduce("", (all, line) -> all + line + "\n");
        findings.of(page.lines().toList());
        InputSource source = new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        try {
            checker.checkHtmlInputSource(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(findings.errors);
    }

    private static String around(String part) {
        String first = part.stripLeading();
        String whole = first.startsWith("<li") ? "<ul>" + part + "</ul>" : part;
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Part</title></head><body>\n" + whole
                + "\n</body></html>";
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();
        private List<String> lines = List.of();

        void of(List<String> page) {
            lines = page;
            errors.clear();
        }

        @Override
        public void warning(SAXParseException warning) {
            // A matter of style; only what is wrong counts.
        }

        @Override
        public void error(SAXParseException error) {
            int line = error.getLineNumber();
            String markup =
                    line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
            errors.add("line " + line + ": " + error.getMessage() + "  " + markup);
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
