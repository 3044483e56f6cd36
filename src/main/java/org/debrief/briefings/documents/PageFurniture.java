package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page beside its article: menus, share buttons, comments, captions, links to other articles. */
final class PageFurniture {

    private static final String ELEMENTS = "script, style, noscript, template, svg, canvas, iframe, object, button, "
            + "input, select, textarea, dialog, nav, aside, footer, figcaption, caption, img, picture, video, audio, [hidden], "
            + "[aria-hidden=true], [role=navigation], [role=complementary], [role=contentinfo], [role=dialog], "
            + "[role=search], [role=alert], [style~=(?i)display:\\s*none], [itemprop=caption], sup.reference";

    /** Words of class names and ids; a name of several words counts by each of them. */
    private static final Set<String> NAMES = Set.of(
            "comment",
            "comments",
            "disqus",
            "share",
            "sharing",
            "shares",
            "social",
            "related",
            "recirc",
            "recommended",
            "recommendations",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promotion",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "sponsor",
            "sponsored",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "credit",
            "credits",
            "toolbar",
            "sidebar",
            "paywall",
            "outbrain",
            "taboola",
            "popular",
            "trending",
            "tags",
            "pagination",
            "pager",
            "menu",
            "masthead",
            "readmore",
            "donate",
            "correction",
            "infobox",
            "navbox",
            "toc",
            "bio",
            "widget",
            "skip",
            "copyright");

    private static final Pattern NAME_PARTS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** Of the page's words in paragraphs: a part with more of them holds the article, whatever its name. */
    private static final double SHARE_OF_AN_ARTICLE = 0.4;

    private PageFurniture() {}

    static void remove(Document page) {
        page.select(ELEMENTS).remove();
        int words = words(page);
        List<Element> furniture = new ArrayList<>();
        for (Element element : page.body().select("form, [class], [id]")) {
            if ((element.normalName().equals("form") || hasName(element))
                    && words(element) < words * SHARE_OF_AN_ARTICLE) {
                furniture.add(element);
            }
        }
        furniture.forEach(Element::remove);
    }

    private static boolean hasName(Element element) {
        return Arrays.stream(NAME_PARTS.split(element.className() + " " + element.id()))
                .anyMatch(part -> NAMES.contains(part.toLowerCase(Locale.ROOT)));
    }

    private static int words(Element element) {
        return element.select("p, li, br").isEmpty() ? 0 : element.text().split(" ").length;
    }
}
