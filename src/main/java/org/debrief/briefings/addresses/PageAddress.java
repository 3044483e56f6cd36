package org.debrief.briefings.addresses;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page, taken apart once: what is checked, looked up, connected to and asked for are these parts, so
 * no two readings of the typed text can differ.
 *
 * @param host a name in ASCII, never a number
 * @param target path and query, beginning with a slash, every letter allowed in an address
 */
record PageAddress(boolean secure, String host, int port, String target) {

    private static final int MOST_LETTERS = 4096;
    private static final Set<Integer> PORTS = Set.of(80, 443);

    /** Not when digits follow the colon: these are the port of a site typed without its scheme. */
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(?![0-9]+(?:[/?#]|$)).*");

    private static final Pattern PARTS =
            Pattern.compile("(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern SITE = Pattern.compile("([^:]*|\\[.*])(?::([0-9]*))?");
    private static final Pattern CONTROL_OR_BACKSLASH = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\\\]");

    /** Reads what a person typed; an address without a scheme is taken for an https one. */
    static PageAddress of(String typed) throws UnreachableAddress {
        String text = typed.strip();
        if (text.length() > MOST_LETTERS) {
            throw new UnreachableAddress(Refusal.TOO_LONG);
        }
        if (CONTROL_OR_BACKSLASH.matcher(text).find()) {
            throw new UnreachableAddress(Refusal.NOT_AN_ADDRESS);
        }
        String scheme = schemeOf(text);
        if (scheme == null) {
            return ofWhole("https://" + text);
        }
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new UnreachableAddress(Refusal.NOT_HTTP);
        }
        return ofWhole(scheme + text.substring(scheme.length()));
    }

    private static @Nullable String schemeOf(String text) {
        Matcher scheme = SCHEME.matcher(text);
        return scheme.matches() ? scheme.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static PageAddress ofWhole(String text) throws UnreachableAddress {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new UnreachableAddress(Refusal.NOT_AN_ADDRESS);
        }
        if (parts.group(2).contains("@")) {
            throw new UnreachableAddress(Refusal.USER_INFO);
        }
        Matcher site = SITE.matcher(parts.group(2));
        if (!site.matches()) {
            throw new UnreachableAddress(Refusal.NOT_AN_ADDRESS);
        }
        boolean secure = parts.group(1).equals("https");
        String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : parts.group(4);
        return new PageAddress(
                secure,
                SiteName.of(site.group(1)),
                port(site.group(2), secure),
                AddressLetters.escaped(path) + AddressLetters.escaped(query));
    }

    private static int port(@Nullable String written, boolean secure) throws UnreachableAddress {
        if (written == null || written.isEmpty()) {
            return secure ? 443 : 80;
        }
        int port = written.length() > 5 ? -1 : Integer.parseInt(written);
        if (!PORTS.contains(port)) {
            throw new UnreachableAddress(Refusal.PORT);
        }
        return port;
    }

    /** Where a redirect from this page leads, checked like an address that was typed. */
    PageAddress sentOnTo(String location) throws UnreachableAddress {
        if (schemeOf(location) != null) {
            return of(location);
        }
        if (location.startsWith("//")) {
            return of((secure ? "https:" : "http:") + location);
        }
        String relative = AddressLetters.escaped(location.replaceFirst("(?s)#.*", ""));
        if (relative.startsWith("?")) { // which URI.resolve takes for a file of this folder
            return of(uri().resolve(uri().getRawPath() + relative).toString());
        }
        try {
            return of(uri().resolve(relative).toString());
        } catch (IllegalArgumentException e) {
            throw new UnreachableAddress(Refusal.NOT_AN_ADDRESS, e);
        }
    }

    URI uri() {
        return URI.create((secure ? "https://" : "http://") + site() + target);
    }

    /** Name and port as a request names them: the port only where it is not the scheme's own. */
    String site() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }
}
