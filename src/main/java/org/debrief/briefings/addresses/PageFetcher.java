package org.debrief.briefings.addresses;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.MessageConstraintException;

/**
 * Fetches the web page that somebody names, and cannot be made to read what only this server can reach: private
 * networks, this machine, a cloud's metadata.
 *
 * <p>Only https and http on ports 80 and 443. The name of a site is looked up once for each page on the way, every
 * address found must be allowed, and the connection is made to one of exactly these; so a name that is looked up to
 * something else a moment later does no harm. At most 5 redirects are followed, each checked from the start, and none
 * from https to http, where anybody on the way could put other words into the article.
 *
 * <p>A fetch takes at most 15 seconds, 5 for each connection, and a page has at most 5 MB unpacked and 64 KB of header.
 * Safe for use by many threads at once.
 */
public final class PageFetcher {

    private static final int MOST_TRIES = 4;

    private static final Set<Integer> REDIRECTS = Set.of(
            HttpStatus.SC_MOVED_PERMANENTLY,
            HttpStatus.SC_MOVED_TEMPORARILY,
            HttpStatus.SC_SEE_OTHER,
            HttpStatus.SC_TEMPORARY_REDIRECT,
            HttpStatus.SC_PERMANENT_REDIRECT);

    private final NameLookup names;
    private final AddressRule rule;
    private final Connector connector;
    private final SSLSocketFactory encryption;
    private final Limits limits;

    /** Fetches from the public internet. */
    public PageFetcher() {
        this(name -> List.of(InetAddress.getAllByName(name)), new PublicAddresses(), Connector.direct());
    }

    /** Fetches from where these three lead: a test puts a server of its own behind a public name. */
    public PageFetcher(Names names, AddressRule rule, Connector connector) {
        this(names, rule, connector, (SSLSocketFactory) SSLSocketFactory.getDefault(), Limits.USUAL);
    }

    PageFetcher(Names names, AddressRule rule, Connector connector, SSLSocketFactory encryption, Limits limits) {
        this.names = new NameLookup(names);
        this.rule = rule;
        this.connector = connector;
        this.encryption = encryption;
        this.limits = limits;
    }

    /**
     * The page at the address, or at the one that it sends its reader on to. Blocks for up to 15 seconds.
     *
     * @param typed as a person typed or pasted it; without a scheme it is taken for https
     * @throws UnreachableAddress when there is no page to be had; see its sentence
     */
    public FetchedPage fetch(String typed) throws UnreachableAddress {
        PageAddress page = PageAddress.of(typed);
        try (Deadline deadline = new Deadline(limits.whole())) {
            return fetch(page, Limits.REDIRECTS, deadline);
        }
    }

    private FetchedPage fetch(PageAddress page, int redirectsLeft, Deadline deadline) throws UnreachableAddress {
        Refusal ifNotPublic = redirectsLeft == Limits.REDIRECTS ? Refusal.NO_PUBLIC_SITE : Refusal.LED_ASTRAY;
        List<InetAddress> addresses = checkedAddresses(page, ifNotPublic, deadline);
        PageAddress next;
        try (Socket socket = connect(page, addresses, deadline)) {
            deadline.closeAtEnd(socket);
            try (Exchange exchange = Exchange.over(socket, page, encryption)) {
                ClassicHttpResponse answer = exchange.get();
                if (answer.getCode() == HttpStatus.SC_OK) {
                    FetchedPage fetched = PageBody.of(page, answer, limits.bodyBytes());
                    if (deadline.isOver()) { // and perhaps cut the page short
                        throw new UnreachableAddress(Refusal.TOO_SLOW);
                    }
                    return fetched;
                }
                next = redirect(page, answer);
            }
        } catch (IOException | HttpException e) {
            throw new UnreachableAddress(deadline.isOver() ? Refusal.TOO_SLOW : refusal(e), e);
        }
        if (redirectsLeft == 0) {
            throw new UnreachableAddress(Refusal.TOO_MANY_REDIRECTS);
        }
        return fetch(next, redirectsLeft - 1, deadline);
    }

    /** A name that does not exist and one that is not public are refused alike, so that nobody learns which it is. */
    private List<InetAddress> checkedAddresses(PageAddress page, Refusal ifNotPublic, Deadline deadline)
            throws UnreachableAddress {
        try {
            List<InetAddress> found = List.copyOf(names.addressesOf(page.host(), deadline));
            if (!found.isEmpty() && found.stream().allMatch(rule::allows)) {
                return found;
            }
        } catch (UnknownHostException e) {
            throw new UnreachableAddress(ifNotPublic, e);
        }
        throw new UnreachableAddress(ifNotPublic);
    }

    private Socket connect(PageAddress page, List<InetAddress> checked, Deadline deadline) throws IOException {
        IOException failure = new IOException("No address to try");
        for (InetAddress address : checked.subList(0, Math.min(MOST_TRIES, checked.size()))) {
            try {
                return connector.connect(address, page.port(), deadline.atMost(limits.connect()));
            } catch (IOException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static PageAddress redirect(PageAddress page, ClassicHttpResponse answer) throws UnreachableAddress {
        if (!REDIRECTS.contains(answer.getCode())) {
            throw new UnreachableAddress(Refusal.ofStatus(answer.getCode()));
        }
        Header location = answer.getFirstHeader(HttpHeaders.LOCATION);
        if (location == null || location.getValue() == null) {
            throw new UnreachableAddress(Refusal.BAD_ANSWER);
        }
        // Sites write their own letters there in UTF-8, where the library, like the standard, reads Latin letters.
        byte[] written = location.getValue().getBytes(StandardCharsets.ISO_8859_1);
        PageAddress next = next(page, new String(written, StandardCharsets.UTF_8));
        if (page.secure() && !next.secure()) {
            throw new UnreachableAddress(Refusal.LESS_SAFE);
        }
        return next;
    }

    private static PageAddress next(PageAddress page, String location) throws UnreachableAddress {
        try {
            return page.sentOnTo(location);
        } catch (UnreachableAddress e) { // whose words are for an address that somebody typed
            throw new UnreachableAddress(Refusal.LED_ASTRAY, e);
        }
    }

    private static Refusal refusal(Exception e) {
        if (e instanceof SSLException) {
            return Refusal.NOT_SECURE;
        }
        boolean unreadable =
                e instanceof HttpException || e instanceof MessageConstraintException || e instanceof ZipException;
        return unreadable ? Refusal.BAD_ANSWER : Refusal.NO_ANSWER;
    }
}
