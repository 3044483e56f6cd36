package org.debrief.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page carries along unseen, to be sent with a button. */
public final class HiddenFields {

    private static final Pattern FIELD =
            Pattern.compile("<input type=\"hidden\" name=\"(?!csrf-token)([^\"]+)\" value=\"([^\"]*)\">");

    private HiddenFields() {}

    /** The hidden fields of a page, but for its token: names and values. */
    public static String[] of(Response page) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(page.asString());
        while (field.find()) {
            fields.add(field.group(1));
            fields.add(field.group(2)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return fields.toArray(String[]::new);
    }
}
