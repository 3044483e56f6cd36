package org.debrief.drafting;

import java.util.regex.Pattern;

/** Whether a stem counts dead or wounded without the event that they are of: "six deaths were of children". */
final class Casualties {

    private static final Pattern HARM = Pattern.compile(
            "(?i)\\b(?:wounded|killed|dead|deaths?|injur(?:ed|y|ies)|died|casualt(?:y|ies)|fatalit(?:y|ies)|hurt|slain|hospitali[sz]ed)\\b");
    private static final Pattern COUNT = Pattern.compile(
            "(?i)how many|(?<!\\p{L})\\d+(?!\\d*[-–]year)\\b|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores"
                    + "|hundreds?|thousands?|millions?|several)\\b");
    /** What it was that killed them. */
    private static final Pattern EVENT = Pattern.compile(
            "(?i)\\b(?:attack|assault|bomb|blast|explo[sd]|crash|collision|(?:earth)?quake|aftershock|fire|wildfire|blaze|shoot|gunfire|flood"
                    + "|storm|hurricane|typhoon|cyclone|tornado|tsunami|erupti|volcan|avalanche|landslide|mudslide|collaps|sinking"
                    + "|capsiz|war\\b|battle|fighting|combat|(?:air)?strike|raid|outbreak|epidemic|pandemic|measles|virus|ebola"
                    + "|cholera|covid|flu\\b|influenza|malaria|disease|protest|riot|clash|derail|stampede|massacre|genocide|accident"
                    + "|disaster|famine|drought|heat|offensive|invasion|siege|ambush|hijack|murder|stabbing|mine|drone|missile"
                    + "|shell|rocket|coup\\b|holocaust|drug|opioid|overdos|smoking|cancer|suicide|drown|hunger|poison|leak"
                    + "|violence|crackdown|uprising|insurgen|executi|birth|traffic|road|pollution)\\p{L}*");
    /** "in Bergen", and not "in May". */
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:in|at|near|outside|off) (?:the )?(?!" + Anchored.MONTHS + "|" + Anchored.DAYS + ")\\p{Lu}");

    private Casualties() {}

    static boolean ofNoEvent(Draft draft) {
        String stem = draft.stem();
        return HARM.matcher(stem).find()
                && COUNT.matcher(stem).find()
                && !EVENT.matcher(stem).find()
                && !PLACE.matcher(stem).find();
    }
}
