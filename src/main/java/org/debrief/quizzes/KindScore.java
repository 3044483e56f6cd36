package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.FactKinds;

/**
 * How an attempt did with the questions about one kind of fact.
 *
 * @param name "Who", "Figures", "Dates" …
 * @param look the end of the style's name, as everywhere for this kind
 */
record KindScore(String name, String look, Score score) {

    /** One for each kind that counts, in the order that kinds have everywhere. */
    static List<KindScore> of(List<RuledQuestion> questions, Answers answers) {
        Map<String, List<RuledQuestion>> byLook = new LinkedHashMap<>();
        Stream.of(QuestionKind.values()).forEach(kind -> byLook.put(FactKinds.styleOf(kind), new ArrayList<>()));
        for (RuledQuestion question : questions) {
            byLook.getOrDefault(FactKinds.styleOf(question.question().kind()), new ArrayList<>())
                    .add(question);
        }
        return byLook.entrySet().stream()
                .filter(kind -> Grading.maxMarks(kind.getValue()) > 0)
                .map(kind -> of(kind.getKey(), kind.getValue(), answers))
                .toList();
    }

    private static KindScore of(String look, List<RuledQuestion> questions, Answers answers) {
        Score score = new Score(Grading.marks(questions, answers), Grading.maxMarks(questions), null);
        return new KindScore(FactKinds.groupOf(look), look, score);
    }
}
