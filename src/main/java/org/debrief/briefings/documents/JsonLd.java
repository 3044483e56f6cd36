package org.debrief.briefings.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The first article that a page describes in JSON-LD (schema.org); each field is empty where it has none. */
record JsonLd(String headline, String publisher, String datePublished, String articleBody) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;

    static JsonLd of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> article(parsed(script.data()), DEEPEST))
                .filter(article -> !article.isMissingNode())
                .findFirst()
                .map(JsonLd::of)
                .orElse(new JsonLd("", "", "", ""));
    }

    /** Nothing where it is no JSON, as it is when somebody wrote it by hand. */
    private static JsonNode parsed(String script) {
        try {
            return JSON.readTree(script);
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }

    private static JsonLd of(JsonNode article) {
        JsonNode publisher = article.path("publisher");
        JsonNode first = publisher.isArray() ? publisher.path(0) : publisher;
        return new JsonLd(
                words(article.path("headline")),
                words(first.isTextual() ? first : first.path("name")),
                words(article.path("datePublished")),
                Parser.unescapeEntities(article.path("articleBody").asText(""), false));
    }

    /** Looks only where a page puts what it is about, not into the lists of other articles that it links to. */
    private static JsonNode article(JsonNode node, int depth) {
        if (depth == 0 || isArticle(node.path("@type"))) {
            return depth == 0 ? MissingNode.getInstance() : node;
        }
        Iterable<JsonNode> places = node.isArray() ? node : List.of(node.path("@graph"), node.path("mainEntity"));
        for (JsonNode place : places) {
            JsonNode found = article(place, depth - 1);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return isArticle(type.path(0));
        }
        return type.asText("").matches(".*Article|.*BlogPosting|Report");
    }

    private static String words(JsonNode field) {
        return DocumentText.clean(Parser.unescapeEntities(field.asText(""), false));
    }
}
