package org.debrief.briefings.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the main article of a web page. */
final class HtmlReader {

    private static final int FEWEST_WORDS = 25;
    private static final int FEWEST_WORDS_OF_A_SENTENCE = 4;
    private static final int WORDS_OF_A_WALL = 120;

    /** What stands alone on a page that shows its article only after a click or to a program. */
    private static final Pattern WALL =
            Pattern.compile("(?is).*\\b(cookies?|enable javascript|javascript is (disabled|required)"
                    + "|consent|verify (that )?you are (a )?human|ad ?blocker)\\b.*");

    /** In bytes: where a page declares how it is written. */
    private static final int HEAD = 5_000;

    private static final String UTF8_MARK = "\u00ef\u00bb\u00bf";
    private static final Pattern UTF8_DECLARED =
            Pattern.compile("(?i)<(?:meta\\b[^>]*\\bcharset|\\?xml\\b[^>]*\\bencoding)\\s*=\\s*[\"']?\\s*utf-?8");

    private final Refusals refusals;
    private final Limits limits;

    HtmlReader(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    ReadDocument read(byte[] bytes, @Nullable String charset, String address) throws UnreadableDocument {
        Document page = parse(bytes, charset, address);
        HtmlMetadata metadata = HtmlMetadata.of(page);
        PageFurniture.remove(page);
        WrappedLines.join(page);
        if (metadata.published() != null) {
            // A line that only repeats the day; a time within a sentence belongs to it.
            page.select("time").removeIf(HtmlReader::standsAlone);
        }
        DocumentText text = new DocumentText(limits);
        new HtmlBlocks(text).add(MainContent.of(page, limits));
        if (metadata.articleBody().length() > 2 * text.text().length()) {
            text = new DocumentText(limits);
            metadata.articleBody().lines().forEach(text::paragraph);
        }
        String words = text.text();
        int count = words.split("\\s+").length;
        if (count < FEWEST_WORDS
                || count < WORDS_OF_A_WALL && WALL.matcher(words).matches()) {
            throw refusals.hardlyAnyText();
        }
        return MissingFacts.fill(new ReadDocument(metadata.title(), metadata.source(), metadata.published(), words));
    }

    private static Document parse(byte[] bytes, @Nullable String charset, String address) {
        Charset named = Charsets.known(charset);
        Document page = parseAs(bytes, named == null ? null : named.name(), address);
        // Without a declaration jsoup assumes UTF-8; old pages declare nothing and are not.
        boolean assumed = named == null && page.charset().name().equals("UTF-8") && !declaresUtf8(bytes);
        return assumed && !TextDecoder.isUtf8(bytes) ? parseAs(bytes, "windows-1252", address) : page;
    }

    private static boolean declaresUtf8(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return head.startsWith(UTF8_MARK) || UTF8_DECLARED.matcher(head).find();
    }

    private static boolean standsAlone(Element time) {
        Element around = time.parent();
        return around == null || around.ownText().split(" ").length < FEWEST_WORDS_OF_A_SENTENCE;
    }

    private static Document parseAs(byte[] bytes, @Nullable String charset, String address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, address);
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }
}
