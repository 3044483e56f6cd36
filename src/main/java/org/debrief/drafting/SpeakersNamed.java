package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.facts.Speaker;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;

/**
 * Names a speaker whom the article introduces by a long description before the name: "observer and Port Party member Ada
 * Lund" is Ada Lund, and neither two nor a name of nine words.
 */
final class SpeakersNamed {

    private SpeakersNamed() {}

    /** The statement with the name alone for the speaker's, where the words that name the speaker end with it. */
    static Statement in(AnnotatedArticle article, Statement statement) {
        Speaker speaker = statement.speaker();
        boolean described = speaker.kind() == SpeakerKind.GROUP || speaker.kind() == SpeakerKind.PERSON;
        boolean torn = described && !SpeakerPool.isName(speaker.name(), SpeakerKind.PERSON);
        return torn
                ? nameAtTheEnd(article, speaker)
                        .map(name -> with(
                                statement,
                                new Speaker(
                                        name,
                                        speaker.mention().of(article.text()).replaceAll("\\s+", " "),
                                        speaker.mention(),
                                        SpeakerKind.PERSON,
                                        true)))
                        .orElse(statement)
                : statement;
    }

    private static Optional<String> nameAtTheEnd(AnnotatedArticle article, Speaker speaker) {
        List<EntityMention> persons = article.entities().stream()
                .filter(e -> e.type() == EntityType.PERSON && speaker.mention().covers(e.span()))
                .toList();
        return persons.size() == 1
                        && persons.get(0).span().end() == speaker.mention().end()
                ? Optional.of(persons.get(0).name()).filter(name -> SpeakerPool.isName(name, SpeakerKind.PERSON))
                : Optional.empty();
    }

    private static Statement with(Statement statement, Speaker speaker) {
        return new Statement(
                statement.span(),
                speaker,
                statement.cue(),
                statement.cueSpan(),
                statement.content(),
                statement.direct(),
                statement.asserted(),
                statement.firm());
    }
}
