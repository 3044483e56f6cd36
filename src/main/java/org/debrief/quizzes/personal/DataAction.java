package org.debrief.quizzes.personal;

import java.util.Locale;

/** What an instructor may do with a trainee's data. The names are part of the HTTP API. */
public enum DataAction {
    EXPORT,
    ANONYMISE,
    DELETE;

    /** The last step of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return switch (this) {
            case EXPORT -> "Taken away in a file";
            case ANONYMISE -> "Made anonymous";
            case DELETE -> "Deleted";
        };
    }
}
