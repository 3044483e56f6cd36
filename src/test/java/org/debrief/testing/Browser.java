package org.debrief.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser without a screen: keeps its cookies, sends each form with its token, follows no redirect. */
public final class Browser {

    private static final String TOKEN = "csrf-token";

    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Sends a form; the fields are name, value, name, value … A page must have been opened before, as in a browser. */
    public Response post(String path, String... fields) {
        RequestSpecification form = request().contentType("application/x-www-form-urlencoded; charset=utf-8");
        if (cookies.containsKey(TOKEN)) {
            form.formParam(TOKEN, cookies.get(TOKEN));
        }
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return keep(form.post(path));
    }

    /** A request with this browser's cookies, for what {@link #get} and {@link #post} cannot say. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** Takes over the cookies that an answer sets or takes away. */
    public Response keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }
}
