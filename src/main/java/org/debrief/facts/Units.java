package org.debrief.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** Units and currencies beside a number. */
final class Units {

    /**
     * @param name as a fact names it: "percent", "USD", "kilometre"
     * @param span the number with the unit
     */
    record Found(String name, FigureForm form, TextSpan span) {}

    private static final Map<String, String> CURRENCY_MARKS = Map.ofEntries(
            Map.entry("us$", "USD"),
            Map.entry("$", "USD"),
            Map.entry("nz$", "NZD"),
            Map.entry("a$", "AUD"),
            Map.entry("au$", "AUD"),
            Map.entry("c$", "CAD"),
            Map.entry("ca$", "CAD"),
            Map.entry("hk$", "HKD"),
            Map.entry("s$", "SGD"),
            Map.entry("£", "GBP"),
            Map.entry("€", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("gbp", "GBP"));
    private static final Pattern MARK_BEFORE =
            Pattern.compile("((?<!\\p{L})(?:US|NZ|AU?|CA?|HK|S)\\s?\\$|[$£€¥₹₽]|(?<!\\p{L})(?:USD|EUR|GBP))\\s?$");
    private static final Map<String, String> MONEY_WORDS = Map.ofEntries(
            Map.entry("us dollar", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("canadian dollar", "CAD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds sterling", "GBP"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("rupee", "INR"),
            Map.entry("rouble", "RUB"),
            Map.entry("ruble", "RUB"),
            Map.entry("swiss franc", "CHF"),
            Map.entry("krona", "SEK"),
            Map.entry("zloty", "PLN"));
    private static final Map<String, String> MEASURES = new HashMap<>();
    private static final String TIMES = "second|minute|hour|day|night|week|month|year|decade|century";
    private static final Pattern AFTER;

    static {
        put("kilometre", "km kilometre kilometer kilometres kilometers");
        put("metre", "metre meter metres meters");
        put("centimetre", "cm centimetre centimeter centimetres centimeters");
        put("millimetre", "mm millimetre millimeter millimetres millimeters");
        put("mile", "mile miles");
        put("foot", "foot feet ft");
        put("inch", "inch inches");
        put("yard", "yard yards");
        put("hectare", "hectare hectares");
        put("acre", "acre acres");
        put("tonne", "tonne tonnes");
        put("ton", "ton tons");
        put("kilogram", "kg kilogram kilograms kilogramme kilogrammes kilo kilos");
        put("gram", "gram grams");
        put("litre", "litre litres liter liters");
        put("gallon", "gallon gallons");
        put("barrel", "barrel barrels");
        put("megawatt", "MW megawatt megawatts");
        put("gigawatt", "GW gigawatt gigawatts");
        put("kilowatt-hour", "kWh");
        put("degree", "degree degrees °C °F °");
        put("knot", "knot knots");
        put("mile per hour", "mph");
        put("kilometre per hour", "km/h kph");
        AFTER = Pattern.compile("^[\\s\\u00a0-]?(?:(?<percent>%|per\\s?cent\\b|pc\\b|percentage points?\\b)"
                + "|(?<money>(?:US |Australian |Canadian )?dollars?\\b|euros?\\b|pounds?\\b(?: sterling)?|yen\\b|yuan\\b|rupees?\\b"
                + "|rou?bles?\\b|Swiss francs?\\b|krona\\b|zloty\\b)"
                + "|(?<time>(?:(?:working|business|consecutive|calendar|more|full)\\s)?(?:" + TIMES
                + ")s?\\b|centuries\\b)"
                + "|(?<measure>(?:square |cubic |nautical )?(?:" + String.join("|", sortedMeasures()) + ")(?![\\p{L}]))"
                + "|(?<metre>m(?![\\p{L}'’])))");
    }

    private Units() {}

    private static void put(String name, String forms) {
        for (String form : forms.split(" ")) {
            MEASURES.put(form, name);
        }
    }

    private static java.util.List<String> sortedMeasures() {
        return MEASURES.keySet().stream()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .map(Pattern::quote)
                .toList();
    }

    static @Nullable Found of(String text, TextSpan number) {
        Matcher mark = MARK_BEFORE.matcher(text.substring(Math.max(0, number.start() - 5), number.start()));
        if (mark.find()) {
            String code = CURRENCY_MARKS.getOrDefault(
                    mark.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s", ""), "USD");
            int start = number.start() - mark.group().length();
            return new Found(code, FigureForm.MONEY, new TextSpan(start, number.end()));
        }
        String rest = text.substring(number.end(), Math.min(text.length(), number.end() + 40));
        Matcher after = AFTER.matcher(rest);
        if (!after.find()) {
            return null;
        }
        TextSpan span = new TextSpan(number.start(), number.end() + after.end());
        if (after.group("percent") != null) {
            boolean points = after.group("percent").startsWith("percentage");
            return new Found(points ? "percentage point" : "percent", FigureForm.PERCENT, span);
        }
        String money = after.group("money");
        if (money != null) {
            String word = money.toLowerCase(Locale.ROOT);
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return new Found(MONEY_WORDS.getOrDefault(singular, "USD"), FigureForm.MONEY, span);
        }
        String time = after.group("time");
        if (time != null) {
            String word = time.substring(time.lastIndexOf(' ') + 1);
            String singular = word.equals("centuries")
                    ? "century"
                    : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            return new Found(singular, FigureForm.DURATION, span);
        }
        String measure = after.group("measure");
        if (measure == null) {
            return new Found("metre", FigureForm.MEASURE, span);
        }
        int space = measure.lastIndexOf(' ');
        String name = MEASURES.getOrDefault(measure.substring(space + 1), measure);
        return new Found(space < 0 ? name : measure.substring(0, space + 1) + name, FigureForm.MEASURE, span);
    }
}
