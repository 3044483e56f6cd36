package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units as people type them, by the names that facts give them, and which of them measure the same. */
final class UnitWords {

    /** Any dollar: "$" alone does not say whose. */
    static final String DOLLAR = "dollar";

    private record Measure(String dimension, BigDecimal size) {}

    private static final Set<String> DOLLARS = Set.of(DOLLAR, "USD", "AUD", "CAD", "NZD", "HKD", "SGD");
    private static final Map<String, String> SPOKEN = Map.of(
            "USD", "dollars", "EUR", "euros", "GBP", "pounds", "JPY", "yen", "CNY", "yuan", "INR", "rupees", "RUB",
            "roubles", DOLLAR, "dollars", "foot", "feet", "inch", "inches");
    private static final Map<String, String> NAMES = new HashMap<>();
    private static final Map<String, Measure> MEASURES = new HashMap<>();

    static {
        name("percent", "%", "percent", "per cent", "pc", "pct", "percentage", "percentage points", "percentage point");
        name(DOLLAR, "$", "dollar", "dollars");
        name("USD", "us$", "usd", "us dollar", "us dollars", "american dollars");
        name("AUD", "a$", "au$", "aud", "australian dollars");
        name("CAD", "c$", "ca$", "cad", "canadian dollars");
        name("NZD", "nz$", "nzd", "new zealand dollars");
        name("HKD", "hk$", "hkd", "hong kong dollars");
        name("SGD", "s$", "sgd", "singapore dollars");
        name("EUR", "€", "eur", "euro", "euros");
        name("GBP", "£", "gbp", "pound", "pounds", "pounds sterling");
        name("JPY", "¥", "jpy", "yen");
        name("CNY", "cny", "rmb", "yuan", "renminbi");
        name("INR", "₹", "inr", "rupee", "rupees");
        name("RUB", "₽", "rub", "rouble", "roubles", "ruble", "rubles");
        name("CHF", "chf", "swiss francs", "swiss franc");
        name("SEK", "sek", "krona", "kronor");
        name("PLN", "pln", "zloty", "zlotys");
        measure("length", "1000", "kilometre", "km", "kilometer", "kilometres", "kilometers", "kms");
        measure("length", "1", "metre", "m", "meter", "metres", "meters");
        measure("length", "0.01", "centimetre", "cm", "centimeter", "centimetres", "centimeters");
        measure("length", "0.001", "millimetre", "mm", "millimeter", "millimetres", "millimeters");
        measure("length", "1609.344", "mile", "mi", "miles");
        measure("length", "0.3048", "foot", "ft", "feet");
        measure("length", "0.9144", "yard", "yd", "yards");
        measure("length", "0.0254", "inch", "inches");
        measure("mass", "1000000", "tonne", "tonnes", "metric tons", "metric tonnes");
        measure("mass", "1000", "kilogram", "kg", "kilo", "kilos", "kilograms", "kilogramme", "kilogrammes");
        measure("mass", "1", "gram", "g", "grams", "gramme", "grammes");
        measure("area", "1", "hectare", "ha", "hectares");
        measure("acres", "1", "acre", "acres");
        measure("volume", "1", "litre", "l", "liter", "litres", "liters");
        measure("gallons", "1", "gallon", "gallons");
        measure("barrels", "1", "barrel", "barrels");
        measure("power", "1", "megawatt", "mw", "megawatts");
        measure("power", "1000", "gigawatt", "gw", "gigawatts");
        measure("energy", "1", "kilowatt-hour", "kwh");
        measure("speed in miles", "1", "mile per hour", "mph", "miles per hour", "miles an hour");
        measure("speed", "1", "kilometre per hour", "km/h", "kph", "kilometres per hour", "kilometers per hour");
        measure("clock", "1", "second", "sec", "secs", "seconds");
        measure("clock", "60", "minute", "min", "mins", "minutes");
        measure("clock", "3600", "hour", "hr", "hrs", "hours");
        measure("clock", "86400", "day", "days");
        measure("clock", "604800", "week", "weeks");
        measure("nights", "1", "night", "nights");
        measure("calendar", "1", "month", "months");
        measure("calendar", "12", "year", "yr", "yrs", "years");
        measure("calendar", "120", "decade", "decades");
        measure("calendar", "1200", "century", "centuries");
    }

    private UnitWords() {}

    private static void name(String name, String... forms) {
        NAMES.put(name.toLowerCase(Locale.ROOT), name);
        for (String form : forms) {
            NAMES.put(form, name);
        }
    }

    private static void measure(String dimension, String size, String name, String... forms) {
        name(name, forms);
        MEASURES.put(name, new Measure(dimension, new BigDecimal(size)));
    }

    /** The unit at the start of these lower-case words; null when they name none, as "troops" does. */
    static @Nullable String at(String words) {
        String[] parts = words.strip().replaceAll("^of\\s+", "").split("\\s+");
        for (int length = Math.min(3, parts.length); length > 0; length--) {
            String unit = NAMES.get(String.join(" ", Arrays.copyOf(parts, length)));
            if (unit != null) {
                return unit;
            }
        }
        boolean area = parts.length > 1 && parts[0].matches("square|cubic|nautical");
        String of = area ? NAMES.get(parts[1]) : null;
        return of == null ? null : parts[0] + " " + of;
    }

    /** Whether an amount in the typed unit is the key's amount; a unit left out is the key's. */
    static boolean same(BigDecimal value, @Nullable String unit, BigDecimal keyValue, @Nullable String keyUnit) {
        if (unit == null || unit.equals(keyUnit) || !agree(unit, keyUnit)) {
            return agree(unit, keyUnit) && value.compareTo(keyValue) == 0;
        }
        Measure typed = MEASURES.get(unit);
        Measure key = keyUnit == null ? null : MEASURES.get(keyUnit);
        return typed == null || key == null
                ? value.compareTo(keyValue) == 0
                : value.multiply(typed.size()).compareTo(keyValue.multiply(key.size())) == 0;
    }

    /** Whether both may measure the same; a unit that this list does not know is not held against anybody. */
    static boolean agree(@Nullable String unit, @Nullable String keyUnit) {
        if (unit == null || unit.equals(keyUnit)) {
            return true;
        }
        if (keyUnit == null) {
            return false;
        }
        Measure typed = MEASURES.get(unit);
        Measure key = MEASURES.get(keyUnit);
        boolean known = NAMES.containsKey(keyUnit.toLowerCase(Locale.ROOT));
        return !known
                || (DOLLARS.contains(keyUnit) && unit.equals(DOLLAR))
                || (DOLLARS.contains(unit) && keyUnit.equals(DOLLAR))
                || (typed != null && key != null && typed.dimension().equals(key.dimension()));
    }

    /** "9,600", "3.5 per cent", "12,000,000 dollars". */
    static String with(BigDecimal value, @Nullable String unit) {
        String number =
                new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
        if (unit == null) {
            return number;
        }
        if (unit.startsWith("percent")) {
            return number + (unit.equals("percent") ? " per cent" : " percentage points");
        }
        boolean one = value.compareTo(BigDecimal.ONE) == 0;
        String spoken = SPOKEN.get(unit);
        if (spoken != null) {
            return number + " " + (one && !unit.matches("JPY|CNY") ? singular(unit, spoken) : spoken);
        }
        return number + " " + (one || !MEASURES.containsKey(unit) ? unit : plural(unit));
    }

    private static String singular(String unit, String spoken) {
        return unit.matches("foot|inch") ? unit : spoken.substring(0, spoken.length() - 1);
    }

    private static String plural(String unit) {
        if (unit.contains(" per ")) {
            return unit.replaceFirst(" per ", "s per ");
        }
        return unit.equals("century") ? "centuries" : unit + "s";
    }
}
