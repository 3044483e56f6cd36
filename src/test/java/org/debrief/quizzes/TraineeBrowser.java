package org.debrief.quizzes;

import io.restassured.response.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;

/** A trainee at a browser: starts a quiz, chooses options by what they say, submits. */
public final class TraineeBrowser {

    private final Browser browser;

    public TraineeBrowser(Person trainee) {
        browser = TestPeople.browserOf(trainee);
        browser.get("/my");
    }

    public Browser browser() {
        return browser;
    }

    /** Starts the quiz, or goes on with it. Answers the address of the attempt. */
    public String start(long quizId) {
        Response response = browser.post("/quizzes/" + quizId + "/start");
        response.then().statusCode(303);
        return pathOf(response);
    }

    /** Chooses options on a page that shows them; pairs of a question's number and the option's text. */
    public Response choose(String attempt, String... numbersAndTexts) {
        return browser.post(attempt, fields(attempt, numbersAndTexts));
    }

    public String[] fields(String attempt, String... numbersAndTexts) {
        String[] fields = new String[numbersAndTexts.length];
        for (int i = 0; i < fields.length; i += 2) {
            String page =
                    browser.get(attempt + "?question=" + numbersAndTexts[i]).asString();
            fields[i] = "q" + numbersAndTexts[i];
            fields[i + 1] = letter(page, fields[i], numbersAndTexts[i + 1]);
        }
        return fields;
    }

    public Response submit(String attempt) {
        return browser.post(attempt + "/submit");
    }

    public static String pathOf(Response redirect) {
        return redirect.getHeader("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The letter under which a page shows the option that says this. */
    static String letter(String page, String field, String text) {
        Matcher radio = Pattern.compile(
                        "name=\"" + field + "\" value=\"([a-z])\"[^>]*><span>" + Pattern.quote(text) + "<")
                .matcher(page);
        if (!radio.find()) {
            throw new AssertionError("No option \"" + text + "\" of " + field + " on\n" + page);
        }
        return radio.group(1);
    }
}
