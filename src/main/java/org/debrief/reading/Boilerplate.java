package org.debrief.reading;

import java.util.regex.Pattern;

/** Lines that stand between the paragraphs of an article and are none of its own. */
public final class Boilerplate {

    private static final Pattern LINE = Pattern.compile(
            "(?i)(comments (are|have been) closed.*|leave a (comment|reply).*|advertisement|(share|tweet|print|email) this.*"
                    + "|(read|see) (more|also|next)\\b.{0,120}|related( (articles|stories|content))?:?.{0,80}"
                    + "|(click|tap) here .*|sign up (for|to) .*|subscribe (to|now).*|follow us .*|all rights reserved.*"
                    + "|copyright .*|©.*|(photo|image|picture|video)( credit)?s?:.*|image caption.*|getty images.*"
                    + "|continue reading.*|this (story|article) (was|has been) (updated|corrected).*"
                    + "|(additional )?reporting by .*|editing by .*|by (the )?[\\p{Lu}][\\p{L}.'’-]+( [\\p{Lu}][\\p{L}.'’-]+){1,4}"
                    + "|[-–—•] ?by .{3,60})");

    private Boilerplate() {}

    /** Whether all of the line is boilerplate. */
    public static boolean matches(String line) {
        return LINE.matcher(line).matches();
    }
}
