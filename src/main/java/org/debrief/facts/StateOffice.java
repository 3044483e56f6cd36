package org.debrief.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The office in the title before a name that begins with a state or city: "Ohio Gov. Ana Roy" is "the governor of Ohio",
 * "former Boston mayor Ana Roy" a former mayor of Boston.
 */
final class StateOffice {

    private static final String STATE =
            "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida"
                    + "|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan"
                    + "|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York"
                    + "|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota"
                    + "|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";

    private static final String BEFORE = "(?:(?:Republican|Democratic|GOP) )?";
    private static final Pattern OF_STATE = Pattern.compile(
            "([Ff]ormer )?" + BEFORE + "(" + STATE + ") (Gov\\.|[Gg]overnor|Attorney General|Secretary of State)");
    private static final Pattern OF_CITY =
            Pattern.compile("([Ff]ormer )?(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}) [Mm]ayor");
    /** "Republican mayor": no city. */
    private static final Pattern NO_CITY = Pattern.compile(
            ".*\\b(?:Republican|Democratic|Democrat|Labour|Conservative|Liberal|Socialist|Green|Lord|Deputy|Vice|Former"
                    + "|Acting|\\p{L}+(?:ian|ish|ese))\\b.*");

    private StateOffice() {}

    /** With its article; empty where no state or city is named. */
    static Optional<String> of(String words) {
        Matcher state = OF_STATE.matcher(words);
        if (state.matches()) {
            return Optional.of(title(state.group(1) != null, post(state.group(3)), state.group(2)));
        }
        Matcher city = OF_CITY.matcher(words);
        return city.matches() && !NO_CITY.matcher(city.group(2)).matches()
                ? Optional.of(title(city.group(1) != null, "mayor", city.group(2)))
                : Optional.empty();
    }

    private static String title(boolean former, String post, String place) {
        return (former ? "a former " : "the ") + post + " of " + place;
    }

    private static String post(String title) {
        return title.startsWith("Gov") ? "governor" : title.toLowerCase(Locale.ROOT);
    }
}
