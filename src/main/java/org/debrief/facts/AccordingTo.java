package org.debrief.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "According to the ministry, ..." and "..., according to the ministry." */
final class AccordingTo {

    private AccordingTo() {}

    static Optional<Cue> find(Sentence sentence, Token according) {
        int next = according.index() + 1;
        if (next >= sentence.tokens().size() || !sentence.token(next).is("to")) {
            return Optional.empty();
        }
        Optional<Token> source = sentence.head(according).filter(t -> t.index() > next && !t.isVerb());
        if (source.isEmpty()) {
            source = sentence.tokens().stream()
                    .filter(t -> t.index() > next && t.isNoun())
                    .filter(t -> t.index() + 1 >= sentence.tokens().size()
                            || !sentence.token(t.index() + 1).isNoun())
                    .findFirst();
        }
        return source.map(head -> {
            int last = phraseEnd(sentence, head);
            TextSpan cluster = sentence.spanOf(according.index(), last);
            return new Cue(sentence, according, "according to", head, cluster, content(sentence, according, last));
        });
    }

    private static int phraseEnd(Sentence sentence, Token head) {
        int last = sentence.subtree(head).stream().mapToInt(Token::index).max().orElse(head.index());
        for (int i = head.index() + 1; i <= last; i++) {
            if (sentence.token(i).is(",") && sentence.token(i).index() > head.index()) {
                return i - 1;
            }
        }
        return last;
    }

    private static List<TextSpan> content(Sentence sentence, Token according, int last) {
        List<TextSpan> content = new ArrayList<>();
        int before = according.index() - 1;
        while (before >= 0 && sentence.token(before).isPunctuation()) {
            before--;
        }
        if (before >= 0 && !(before == 0 && sentence.token(0).is("and", "but"))) {
            content.add(sentence.spanOf(0, before));
        }
        int after = last + 1;
        int end = sentence.tokens().size() - 1;
        while (after <= end && sentence.token(after).isPunctuation()) {
            after++;
        }
        while (end > after && sentence.token(end).isPunctuation()) {
            end--;
        }
        if (after < end) {
            content.add(sentence.spanOf(after, end));
        }
        return content;
    }
}
