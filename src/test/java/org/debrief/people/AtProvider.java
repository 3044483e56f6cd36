package org.debrief.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.debrief.testing.Browser;

/** What somebody does at a browser who signs in with an account of the OpenID provider. */
final class AtProvider {

    private AtProvider() {}

    static JsonObject account(String email) {
        return new JsonObject()
                .put("sub", UUID.randomUUID().toString())
                .put("email", email)
                .put("email_verified", true);
    }

    /** The product's way to the provider, as a browser is sent there. */
    static String away(Browser browser) {
        Response sent = browser.get("/sign-in/provider");
        assertThat(sent.statusCode()).isEqualTo(302);
        return sent.getHeader("Location");
    }

    /** Signs in there as somebody, and answers the way back to the product. */
    static String back(String away, JsonObject claims, String more) {
        Response sent = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(away + "&as=" + URLEncoder.encode(claims.encode(), StandardCharsets.UTF_8) + more);
        assertThat(sent.statusCode()).isEqualTo(302);
        return sent.getHeader("Location");
    }

    /** Goes where it is sent until it is told something else, within this site. */
    static Response follow(Browser browser, String address) {
        Response answer =
                browser.keep(browser.request().urlEncodingEnabled(false).get(address));
        for (int i = 0;
                i < 3
                        && answer.statusCode() / 100 == 3
                        && answer.getHeader("Location").contains("/sign-in/provider");
                i++) {
            answer = browser.keep(browser.request().urlEncodingEnabled(false).get(answer.getHeader("Location")));
        }
        return answer;
    }

    static Response signIn(Browser browser, JsonObject claims, String more) {
        return follow(browser, back(away(browser), claims, more));
    }
}
