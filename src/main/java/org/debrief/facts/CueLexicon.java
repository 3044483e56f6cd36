package org.debrief.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that attribute, from {@code cues.txt}. */
final class CueLexicon {

    private static final class Loaded {
        static final CueLexicon LEXICON = new CueLexicon();
    }

    private final Map<String, Set<CueFrame>> frames = new HashMap<>();

    private CueLexicon() {
        InputStream in = CueLexicon.class.getResourceAsStream("cues.txt");
        if (in == null) {
            throw new IllegalStateException("The list of cues is not on the class path.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (line.startsWith("#") || colon < 0) {
                    continue;
                }
                CueFrame frame = CueFrame.valueOf(line.substring(0, colon));
                for (String lemma : line.substring(colon + 1).strip().split(" +")) {
                    frames.computeIfAbsent(lemma, l -> EnumSet.noneOf(CueFrame.class))
                            .add(frame);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The frames of a verb, or of a verb with a preposition ("call+for"); empty when it does not attribute. */
    static Set<CueFrame> framesOf(String lemma) {
        return Loaded.LEXICON.frames.getOrDefault(lemma, Set.of());
    }

    static boolean has(String lemma, CueFrame frame) {
        return framesOf(lemma).contains(frame);
    }
}
