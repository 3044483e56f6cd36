package org.debrief.briefings.addresses;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a site as it may stand in an address, brought to the one form in which it is looked up and compared. */
final class SiteName {

    private static final int MOST_LETTERS = 253;

    /** What the older standard that Java knows turns into other letters than browsers do: sharp s, final sigma, joiners. */
    private static final Pattern READ_TWO_WAYS = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

    /** Whatever ends so is a number to some library or other, decimal, octal, hexadecimal or short. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*\\.)?[0-9][^.]*");

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile("(?:" + LABEL + "\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Never of the public internet, whatever they may be looked up to. The last ones tell a cloud's secrets. */
    private static final List<String> NOT_PUBLIC = List.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "lan",
            "home",
            "corp",
            "intranet",
            "private",
            "arpa",
            "onion",
            "test",
            "invalid",
            "metadata.goog",
            "metadata.tencentyun.com");

    private SiteName() {}

    static String of(String typed) throws UnreachableAddress {
        if (typed.startsWith("[")) {
            throw new UnreachableAddress(Refusal.NUMBER);
        }
        if (READ_TWO_WAYS.matcher(typed).find()) {
            throw new UnreachableAddress(Refusal.LETTERS);
        }
        String name = withoutLastDot(inAscii(typed));
        if (NUMBER.matcher(name).matches()) {
            throw new UnreachableAddress(Refusal.NUMBER);
        }
        if (name.length() > MOST_LETTERS || !NAME.matcher(name).matches()) {
            throw new UnreachableAddress(Refusal.NOT_AN_ADDRESS);
        }
        if (!name.contains(".") || NOT_PUBLIC.stream().anyMatch(end -> ("." + name).endsWith("." + end))) {
            throw new UnreachableAddress(Refusal.NO_PUBLIC_SITE);
        }
        return name;
    }

    private static String inAscii(String typed) throws UnreachableAddress {
        try {
            return IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw new UnreachableAddress(Refusal.NOT_AN_ADDRESS, e);
        }
    }

    private static String withoutLastDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
