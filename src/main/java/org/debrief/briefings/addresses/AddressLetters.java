package org.debrief.briefings.addresses;

import java.nio.charset.StandardCharsets;

/** Writes path and query of an address with the letters that an address may have, as browsers do. */
final class AddressLetters {

    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

    private AddressLetters() {}

    /** The same for a text that is escaped already. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (isLetterOrDigit(b) || ALLOWED.indexOf(b) >= 0 || startsEscape(bytes, i)) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b));
            }
        }
        return out.toString();
    }

    private static boolean isLetterOrDigit(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    private static boolean startsEscape(byte[] bytes, int i) {
        return bytes[i] == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
    }

    private static boolean isHex(byte b) {
        return Character.digit(b, 16) >= 0;
    }
}
