package org.debrief.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first by whoever tries other people's accounts: more than three thousand. */
final class CommonPasswords {

    private static final String LIST = "common-passwords.txt";

    /** Read when the first password is chosen, which is a rare thing. */
    private static final class Holder {
        static final Set<String> ALL = read();
    }

    private CommonPasswords() {}

    /** Whether {@code password} is one of them, in large or small letters. */
    static boolean contains(String password) {
        return Holder.ALL.contains(password.strip().toLowerCase(Locale.ROOT));
    }

    static int size() {
        return Holder.ALL.size();
    }

    private static Set<String> read() {
        InputStream list = CommonPasswords.class.getResourceAsStream(LIST);
        if (list == null) {
            throw new IllegalStateException("The file " + LIST + " is not in the product");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
