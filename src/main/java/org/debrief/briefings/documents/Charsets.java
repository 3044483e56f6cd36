package org.debrief.briefings.documents;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jspecify.annotations.Nullable;

/** Character sets as servers name them. */
final class Charsets {

    private Charsets() {}

    /** The one of that name; null where none is named, or none that this machine knows. */
    static @Nullable Charset known(@Nullable String name) {
        try {
            return name != null && !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalCharsetNameException invented) {
            return null;
        }
    }
}
