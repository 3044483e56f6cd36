package org.debrief.quizzes;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every answer of the product says to the browser, whatever it is. */
final class AnswerHeaders {

    private static final List<String> POLICY = List.of(
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> EXACTLY = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store");

    private AnswerHeaders() {}

    /** What an answer lacks; empty when it is as it should be. */
    static List<String> missing(Response answer) {
        List<String> missing = new ArrayList<>();
        String policy = String.valueOf(answer.getHeader("Content-Security-Policy"));
        POLICY.stream()
                .filter(directive -> !policy.contains(directive))
                .forEach(directive -> missing.add("no " + directive));
        if (policy.contains("unsafe") || policy.contains("*")) {
            missing.add("the policy " + policy);
        }
        EXACTLY.forEach((header, value) -> {
            if (!value.equals(answer.getHeader(header))) {
                missing.add(header + ": " + answer.getHeader(header));
            }
        });
        if (answer.getHeader("Permissions-Policy") == null) {
            missing.add("no Permissions-Policy");
        }
        if (answer.getHeader("Access-Control-Allow-Origin") != null) {
            missing.add("open to other origins");
        }
        if (answer.statusCode() >= 500) {
            missing.add("a fault");
        }
        String type = String.valueOf(answer.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("text/") && !type.contains("charset=utf-8")) {
            missing.add("text without its character set: " + type);
        }
        return missing;
    }
}
