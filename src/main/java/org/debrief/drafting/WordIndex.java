package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Where an article has a word, so that nobody has to read all of it for one. */
final class WordIndex {

    /** A word where it stands. */
    record Place(Sentence sentence, Token token) {}

    private final Map<String, List<Place>> byWord = new HashMap<>();
    private final Map<String, List<Place>> byLemma = new HashMap<>();

    WordIndex(AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                Place place = new Place(sentence, token);
                byWord.computeIfAbsent(token.word(), w -> new ArrayList<>(1)).add(place);
                byLemma.computeIfAbsent(token.lemma(), l -> new ArrayList<>(1)).add(place);
            }
        }
    }

    /** Wherever the article has the word in these very letters, in its order. */
    List<Place> ofWord(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Wherever the article has a form of the word, in its order. */
    List<Place> ofLemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }
}
