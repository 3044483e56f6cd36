package org.debrief.drafting;

import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "The firm said it would close the mill on Tuesday": the day of closing, or of saying so? */
final class DayOfSaying {

    private DayOfSaying() {}

    /** Whether the day may be the one on which something was said that was still to come. */
    static boolean mayBe(Sentence sentence, TextSpan date, String words) {
        if (!words.matches(Anchored.DAYS)) {
            return false;
        }
        Optional<Token> at = GoverningClause.headOf(sentence, date).flatMap(sentence::head);
        boolean ahead = false;
        while (at.isPresent()) {
            Token token = at.get();
            if (ahead && SayingVerbs.SAYS.contains(token.lemma()) && token.isVerb()) {
                return sentence.children(token).stream()
                        .filter(t -> t.relation().matches("obl.*|nmod.*|advmod"))
                        .noneMatch(t -> t.entity().equals("DATE") || t.word().matches(Anchored.DAYS));
            }
            ahead |= sentence.children(token).stream()
                    .anyMatch(t -> t.relation().startsWith("aux") && t.is("would", "will", "could", "may", "might"));
            at = sentence.head(token);
        }
        return false;
    }
}
