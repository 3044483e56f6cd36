package org.debrief.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which first names are women's and which are men's, from the lists that come with the language models. */
public final class FirstNames {

    private static final String FOLDER = "/edu/stanford/nlp/models/dcoref/";

    private static final class Loaded {
        static final FirstNames NAMES = new FirstNames();
    }

    private final Map<String, Gender> genders = new HashMap<>();

    private FirstNames() {
        read("female.unigrams.txt", Gender.FEMALE);
        read("male.unigrams.txt", Gender.MALE);
        read("namegender.combine.txt", Gender.UNKNOWN);
    }

    /** Whether a full name begins with a first name of these lists. */
    public static boolean isKnown(String fullName) {
        return Loaded.NAMES.genders.containsKey(fullName.split(" ")[0].toLowerCase(Locale.ROOT));
    }

    /** Whether a full name begins with a first name that only women have. */
    public static boolean isWomans(String fullName) {
        return genderOf(fullName.split(" ")[0]) == Gender.FEMALE;
    }

    /** Whether a full name begins with a first name that only men have. */
    public static boolean isMans(String fullName) {
        return genderOf(fullName.split(" ")[0]) == Gender.MALE;
    }

    static Gender genderOf(String firstName) {
        return Loaded.NAMES.genders.getOrDefault(firstName.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    private void read(String list, Gender gender) {
        InputStream in = FirstNames.class.getResourceAsStream(FOLDER + list);
        if (in == null) {
            throw new IllegalStateException(list + " does not come with the language models");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", -1);
                boolean firstNames = columns.length > 1;
                Gender said = !firstNames
                        ? gender
                        : switch (columns[1].strip()) {
                            case "FEMALE" -> Gender.FEMALE;
                            case "MALE" -> Gender.MALE;
                            default -> Gender.UNKNOWN;
                        };
                // A name on both lists tells nothing, unless the list of first names decides.
                genders.merge(
                        columns[0], said, (a, b) -> firstNames && b != Gender.UNKNOWN || a == b ? b : Gender.UNKNOWN);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
