package org.debrief.briefings.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page tells about its article to search engines and social networks.
 *
 * @param articleBody the whole text, where the page tells it there, or empty
 */
record HtmlMetadata(String title, String source, @Nullable LocalDate published, String articleBody) {

    private static final List<String> DAY_FIELDS = List.of(
            "article:published_time",
            "og:article:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "publishdate",
            "dc.date",
            "dc.date.issued",
            "dcterms.issued",
            "citation_publication_date",
            "date");
    private static final Pattern SUFFIX = Pattern.compile("(.{12,}?\\S) +[|–—·•»-] +(\\S+(?: \\S+){0,4})");

    static HtmlMetadata of(Document page) {
        JsonLd json = JsonLd.of(page);
        String source = Stream.of(field(page, "og:site_name"), json.publisher(), field(page, "dc.publisher"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        return new HtmlMetadata(title(page, json, source), source, published(page, json), json.articleBody());
    }

    private static String title(Document page, JsonLd json, String source) {
        List<Element> headings = page.select("h1");
        String heading =
                headings.size() == 1 ? DocumentText.clean(headings.get(0).text()) : "";
        String title = DocumentText.clean(page.title());
        return Stream.of(
                        withoutSource(field(page, "og:title"), source),
                        withoutSource(json.headline(), source),
                        heading,
                        withoutSuffix(title))
                .filter(Titles::isPlausible)
                .findFirst()
                .orElse("");
    }

    private static String withoutSource(String title, String source) {
        Matcher suffix = SUFFIX.matcher(title);
        return suffix.matches() && suffix.group(2).equalsIgnoreCase(source) ? suffix.group(1) : title;
    }

    /** The name of the site, which stands last behind a dash or bar. */
    private static String withoutSuffix(String title) {
        Matcher suffix = SUFFIX.matcher(title);
        return suffix.matches() ? suffix.group(1) : title;
    }

    private static @Nullable LocalDate published(Document page, JsonLd json) {
        Stream<String> told = Stream.concat(
                Stream.of(json.datePublished()), DAY_FIELDS.stream().map(name -> field(page, name)));
        List<LocalDate> days =
                told.map(HtmlMetadata::day).filter(Objects::nonNull).toList();
        return days.isEmpty() ? dayOfTimes(page) : days.get(0);
    }

    /** The one that is marked, or the only day that the article's own head shows. */
    private static @Nullable LocalDate dayOfTimes(Document page) {
        Element marked =
                page.selectFirst("time[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        if (marked != null) {
            return day(marked.hasAttr("datetime") ? marked.attr("datetime") : marked.text());
        }
        List<LocalDate> days = new ArrayList<>();
        for (Element time : page.select("article time[datetime], main time[datetime], header time[datetime]")) {
            Element around = Objects.requireNonNullElse(time.parent(), time);
            boolean aside =
                    time.closest("nav, aside, footer, li, article article, [class*=comment], [class*=related]") != null;
            LocalDate day = day(time.attr("datetime"));
            if (!aside && day != null && !around.ownText().matches("(?i).*(updated|modified|edited|corrected).*")) {
                days.add(day);
            }
        }
        return days.stream().distinct().count() == 1 ? days.get(0) : null;
    }

    private static @Nullable LocalDate day(String written) {
        LocalDate iso = Days.iso(written);
        return iso == null ? Days.in(written) : iso;
    }

    private static String field(Document page, String name) {
        Element meta = page.selectFirst(
                "meta[property=\"%1$s\"], meta[name=\"%1$s\"], meta[itemprop=\"%1$s\"]".formatted(name));
        return meta == null ? "" : DocumentText.clean(meta.attr("content"));
    }
}
