package org.debrief.testing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A small OpenID provider that keeps to the rules: discovery, keys, authorization codes that work once, PKCE with S256, a
 * client that proves itself, tokens signed with RS256. Who signs in there is what the test adds to the address that the
 * product sends a browser to: {@code as} has the token's claims, {@code forged} signs it with another key, {@code denied} says no,
 * and {@code silent} lets whoever brings the code wait in vain. Who adds nothing gets a page to fill that in.
 */
final class TestProvider {

    static final String CLIENT = "debrief";
    static final String SECRET = "a secret of the client that is long enough";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINUTES_IN_SECONDS = 300;

    private final HttpServer server;
    private final ProviderKeys keys = ProviderKeys.create();
    private final ProviderKeys strangersKeys = ProviderKeys.create();
    private final Map<String, Map<String, String>> granted = new ConcurrentHashMap<>();

    private TestProvider(HttpServer server) {
        this.server = server;
    }

    static TestProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestProvider provider = new TestProvider(server);
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/keys", provider::tellKeys);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::exchange);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        server.stop(0);
    }

    /** What an operator sets to have it. */
    Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                issuer(),
                "quarkus.oidc.client-id",
                CLIENT,
                "quarkus.oidc.credentials.secret",
                SECRET);
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/keys",
                        "response_types_supported", List.of("code"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("RS256"),
                        "code_challenge_methods_supported", List.of("S256")));
    }

    private void tellKeys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, Map.of("keys", List.of(keys.told())));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        boolean right = CLIENT.equals(asked.get("client_id"))
                && "code".equals(asked.get("response_type"))
                && "S256".equals(asked.get("code_challenge_method"))
                && List.of(asked.getOrDefault("scope", "").split(" ")).contains("openid")
                && asked.containsKey("nonce");
        if (!right) {
            answer(exchange, 400, Map.of("error", "invalid_request"));
            return;
        }
        if (!asked.containsKey("as") && !asked.containsKey("denied")) {
            askWho(exchange, asked);
            return;
        }
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?" + outcome(asked) + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void askWho(HttpExchange exchange, Map<String, String> asked) throws IOException {
        String along = asked.entrySet().stream()
                .map(field -> "<input type=hidden name=\"" + field.getKey() + "\" value=\"" + field.getValue() + "\">")
                .collect(Collectors.joining());
        byte[] page = ("<!DOCTYPE html><title>The provider</title><form>" + along
                        + "<label>Who you are <textarea name=as>"
                        + "</textarea></label><button>Go on</button><button name=denied value=yes>No</button></form>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private String outcome(Map<String, String> asked) {
        if (asked.containsKey("denied")) {
            return "error=access_denied&error_description=They+said+no";
        }
        String code = UUID.randomUUID().toString();
        granted.put(code, asked);
        return "code=" + code;
    }

    private void exchange(HttpExchange exchange) throws IOException {
        Map<String, String> sent = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = granted.remove(sent.getOrDefault("code", ""));
        if (asked != null && asked.containsKey("silent")) {
            exchange.close();
            return;
        }
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean right = asked != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && Objects.equals(asked.get("redirect_uri"), sent.get("redirect_uri"))
                && Objects.equals(asked.get("code_challenge"), challenge(sent.getOrDefault("code_verifier", "")));
        if (!right) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        MINUTES_IN_SECONDS,
                        "access_token",
                        UUID.randomUUID().toString(),
                        "id_token",
                        token(asked)));
    }

    private String token(Map<String, String> asked) throws IOException {
        long now = Clock.systemUTC().instant().getEpochSecond();
        Map<String, Object> claims = new HashMap<>(Map.of(
                "iss",
                issuer(),
                "aud",
                CLIENT,
                "iat",
                now,
                "exp",
                now + MINUTES_IN_SECONDS,
                "nonce",
                asked.getOrDefault("nonce", "")));
        claims.putAll(JSON.readValue(asked.getOrDefault("as", "{}"), new TypeReference<Map<String, Object>>() {}));
        return (asked.containsKey("forged") ? strangersKeys : keys).signed(JSON.writeValueAsString(claims));
    }

    private static String challenge(String verifier) {
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8), (a, b) -> b));
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> json) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
