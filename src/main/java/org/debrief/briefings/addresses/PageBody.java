package org.debrief.briefings.addresses;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Takes the page out of an answer, if it is one that articles come in. */
final class PageBody {

    private static final Set<String> TYPES =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

    private PageBody() {}

    /** @param mostBytes of the page when it is unpacked; no more than this and one are ever unpacked */
    static FetchedPage of(PageAddress page, ClassicHttpResponse answer, int mostBytes)
            throws IOException, UnreachableAddress {
        ContentType type = typeOf(answer);
        if (type == null || !TYPES.contains(type.getMimeType().toLowerCase(Locale.ROOT))) {
            throw new UnreachableAddress(Refusal.WRONG_TYPE);
        }
        HttpEntity entity = answer.getEntity();
        byte[] body =
                entity == null ? new byte[0] : unpacked(entity, packing(answer)).readNBytes(mostBytes + 1);
        if (body.length > mostBytes) {
            throw new UnreachableAddress(Refusal.TOO_LARGE);
        }
        if (body.length == 0) {
            throw new UnreachableAddress(Refusal.EMPTY);
        }
        return new FetchedPage(
                page.uri(), body, type.getMimeType().toLowerCase(Locale.ROOT), type.getParameter("charset"));
    }

    private static @Nullable ContentType typeOf(ClassicHttpResponse answer) {
        return ContentType.parseLenient(firstValue(answer, HttpHeaders.CONTENT_TYPE));
    }

    private static InputStream unpacked(HttpEntity entity, String packing) throws IOException, UnreachableAddress {
        return switch (packing) {
            case "", "identity" -> entity.getContent();
            case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
            default -> throw new UnreachableAddress(Refusal.BAD_ANSWER);
        };
    }

    private static String packing(ClassicHttpResponse answer) {
        String named = firstValue(answer, HttpHeaders.CONTENT_ENCODING);
        return named == null ? "" : named.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String firstValue(ClassicHttpResponse answer, String name) {
        Header header = answer.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
