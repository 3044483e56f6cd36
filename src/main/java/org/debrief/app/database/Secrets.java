package org.debrief.app.database;

import java.security.SecureRandom;
import java.util.Base64;

/** Random text that cannot be guessed. */
final class Secrets {

    private static final int BYTES = 32;

    private Secrets() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
