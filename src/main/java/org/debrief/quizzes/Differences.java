package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankQuestion;

/** What a quiz has that a change made at the same time has not, in sentences. */
final class Differences {

    private Differences() {}

    /** @param questions those of the change */
    static List<String> between(QuizSheet theirs, QuizEditing.Change own, List<BankQuestion> questions) {
        List<String> sentences = new ArrayList<>();
        if (!theirs.title().equals(own.title())) {
            sentences.add("Its title is now “" + theirs.title() + "”.");
        }
        List<String> theirStems =
                theirs.questions().stream().map(BankQuestion::stem).toList();
        List<String> ownStems = questions.stream().map(BankQuestion::stem).toList();
        theirStems.stream()
                .filter(stem -> !ownStems.contains(stem))
                .forEach(stem -> sentences.add("It asks, and your list does not: “" + stem + "”"));
        ownStems.stream()
                .filter(stem -> !theirStems.contains(stem))
                .forEach(stem -> sentences.add("It does not ask, and your list does: “" + stem + "”"));
        if (sentences.isEmpty() && !theirStems.equals(ownStems)) {
            sentences.add("It asks its questions in another order.");
        }
        List<String> ownLines = SettingsWords.lines(own.settings());
        SettingsWords.lines(theirs.settings()).stream()
                .filter(line -> !ownLines.contains(line))
                .forEach(line -> sentences.add("Its settings say: " + line + "."));
        if (sentences.isEmpty()) {
            sentences.add("It is as you have it here, or was opened, closed or given to a cohort.");
        }
        return sentences;
    }
}
