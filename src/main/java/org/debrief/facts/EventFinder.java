package org.debrief.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/** Finds what was done: clauses with a verb of doing that the article states outside quotation marks. */
public final class EventFinder implements FactFinder {

    private static final int LONGEST_SENTENCE = 48;

    @Override
    public List<Event> find(AnnotatedArticle article, Referents referents) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.block().kind() != BlockKind.PARAGRAPH
                    || sentence.tokens().size() > LONGEST_SENTENCE) {
                continue;
            }
            for (Token verb : sentence.tokens()) {
                if (article.quotationCovering(verb.span()).isEmpty() && !CueLexicon.has(verb.lemma(), CueFrame.SAY)) {
                    Happenings.subject(sentence, verb)
                            .map(subject -> event(sentence, verb, subject, referents))
                            .ifPresent(events::add);
                }
            }
        }
        return events;
    }

    private static Event event(Sentence sentence, Token verb, Token subject, Referents referents) {
        Optional<Token> agent = Circumstances.agent(sentence, verb);
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        Optional<Token> doer = passive ? agent : Optional.of(subject);
        return new Event(
                sentence.subtreeSpan(verb),
                verb.lemma(),
                verb.span(),
                doer.flatMap(d -> Circumstances.name(referents, sentence, d)).orElse(null),
                subject.index() < verb.index() && sentence.subtree(subject).contains(verb)
                        ? subject.span()
                        : sentence.subtreeSpan(subject),
                span(sentence, sentence.child(verb, "obj")),
                span(sentence, Circumstances.place(sentence, verb)),
                span(sentence, Circumstances.reason(sentence, verb)));
    }

    private static @Nullable TextSpan span(Sentence sentence, Optional<Token> head) {
        return head.map(sentence::subtreeSpan).orElse(null);
    }
}
