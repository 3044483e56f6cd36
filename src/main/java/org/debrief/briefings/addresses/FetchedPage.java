package org.debrief.briefings.addresses;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A page as its site sent it, unpacked.
 *
 * @param address where the page was found in the end, after redirects and without a fragment
 * @param body from 1 byte to 5 MB
 * @param contentType one of {@code text/html}, {@code application/xhtml+xml}, {@code text/plain},
 *     {@code application/pdf}
 * @param charset the character set as the server names it, which this machine may not know; null when it names none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two fetched pages or keeps one
public record FetchedPage(
        URI address,
        byte[] body,
        String contentType,
        @Nullable String charset) {}
