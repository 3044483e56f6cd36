package org.debrief.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Tells whether a text is English. */
final class LanguageCheck {

    private static final String MODEL = "/langdetect-183.bin";
    /** Below this length the detector guesses; short English notes must not be turned away. */
    private static final int SHORTEST_TEXT_TO_JUDGE = 60;

    private final LanguageDetector detector;

    LanguageCheck() {
        try (InputStream in = LanguageCheck.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The language detector's model is not on the class path.");
            }
            detector = new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized boolean isEnglish(String text) {
        if (text.strip().length() < SHORTEST_TEXT_TO_JUDGE) {
            return true;
        }
        Language[] guesses = detector.predictLanguages(text);
        for (int i = 0; i < Math.min(3, guesses.length); i++) {
            if (guesses[i].getLang().equals("eng")) {
                return i == 0 || guesses[i].getConfidence() > 0.5 * guesses[0].getConfidence();
            }
        }
        return false;
    }
}
