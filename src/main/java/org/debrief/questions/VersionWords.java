package org.debrief.questions;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.reading.TextSpan;

/**
 * One wording of a question, field by field, as people read it.
 *
 * @param fields by their names, in the order in which they are shown; empty ones are left out
 */
record VersionWords(int number, Instant createdAt, Map<String, String> fields) {

    static VersionWords of(QuestionVersion version, String article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Question", version.stem);
        int place = 0;
        for (DraftOption option : version.wording().options()) {
            place++;
            fields.put("Option " + place, words(option));
            if (!option.why().isBlank()) {
                fields.put("Why " + place, option.why());
            }
        }
        TypedKey typed = version.typed();
        if (typed != null) {
            fields.put("Marked as", typed.words());
        }
        if (!version.explanation.isBlank()) {
            fields.put("Explanation", version.explanation);
        }
        TextSpan evidence = version.evidence();
        if (evidence != null) {
            fields.put("Passage", evidence.of(article));
        }
        fields.put("Kind", KindWords.words(version.kind));
        fields.put("Difficulty", KindWords.words(version.difficulty));
        return new VersionWords(version.number, version.createdAt, fields);
    }

    private static String words(DraftOption option) {
        String text = option.prompt() == null ? option.text() : option.prompt() + " – " + option.text();
        return option.correct() ? text + " (key)" : text;
    }
}
