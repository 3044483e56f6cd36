package org.debrief.drafting;

import java.util.List;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;

/** Keeps off what an article takes back at its end: "Correction: an earlier version misstated the year in which ...". */
final class Corrections {

    private static final Pattern TAKES_BACK = Pattern.compile(
            "(?is)correction\\b[:.].*|.*\\b(?:an? (?:earlier|previous) version of this|an article (?:on|about) [^.]* (?:misstated|misidentified|misspelled)"
                    + "|this (?:article|story|post) (?:originally|incorrectly|misstated)|misstated)\\b.*");
    private static final int MOST_SHARED_WORDS = 2;

    private final List<String> names;
    private final List<String> words;

    Corrections(AnnotatedArticle article) {
        List<Sentence> sentences = article.sentences().stream()
                .filter(s -> TAKES_BACK.matcher(s.span().of(article.text())).matches())
                .toList();
        this.words = sentences.stream().map(s -> s.span().of(article.text())).toList();
        this.names = sentences.stream()
                .flatMap(s -> article.entitiesOf(s).stream())
                .filter(e -> e.type() == EntityType.PERSON || e.type() == EntityType.ORGANIZATION)
                .map(e -> Names.lastWord(e.name()))
                .toList();
    }

    /** Whether the question may ask what was put right: it names the same people, and says more of the same. */
    boolean touch(Draft draft) {
        String told = draft.stem() + " " + draft.key().text();
        return names.stream().anyMatch(told::contains)
                && words.stream().anyMatch(w -> shared(w, told) > MOST_SHARED_WORDS);
    }

    private static long shared(String correction, String told) {
        return Phrases.contentWords(told).stream()
                .filter(Phrases.contentWords(correction)::contains)
                .count();
    }
}
