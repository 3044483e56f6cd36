package org.debrief.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Finds attributions that are no plain saying: feelings, stands, deeds of words, and what only word order tells. */
final class LooseCues {

    private static final int LONGEST_HEADLINE = 18;

    private LooseCues() {}

    /** @param settled the cues of the sentence that its tree settles */
    static List<Cue> find(AnnotatedArticle article, Sentence sentence, List<Cue> settled) {
        Set<Token> taken = Set.copyOf(settled.stream()
                .filter(c -> !c.content().isEmpty())
                .map(Cue::verb)
                .distinct()
                .toList());
        List<Cue> found = new ArrayList<>();
        boolean settles = settled.stream().anyMatch(c -> !c.content().isEmpty());
        if (isHeadline(sentence) && !settles) {
            Headlines.find(sentence).ifPresent(found::add);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Token token : sentence.tokens()) {
            if (taken.contains(token) || article.quotationCovering(token.span()).isPresent()) {
                continue;
            }
            Stream.of(
                            LooseVerbs.find(article, sentence, token),
                            FeelingCues.find(article, sentence, token),
                            StandCues.find(article, sentence, token))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .filter(cue ->
                            article.quotationCovering(cue.source().span()).isEmpty())
                    .filter(cue -> isNew(cue, settled))
                    .ifPresent(found::add);
        }
        if (!settles) {
            PollCues.find(sentence).ifPresent(found::add);
        }
        return found;
    }

    private static boolean isHeadline(Sentence sentence) {
        return sentence.block().kind() == BlockKind.HEADING
                || sentence.index() == 0 && sentence.tokens().size() <= LONGEST_HEADLINE;
    }

    /** A speaker's words found already are not found again by a looser rule. */
    private static boolean isNew(Cue cue, List<Cue> settled) {
        TextSpan content = cue.content().get(0);
        return settled.stream()
                .filter(other -> other.source().equals(cue.source()))
                .flatMap(other -> other.content().stream())
                .noneMatch(piece -> piece.covers(content));
    }
}
