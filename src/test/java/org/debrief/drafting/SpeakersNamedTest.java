package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.facts.Speaker;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers whom the article describes at length before it names them. */
class SpeakersNamedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            observer and Port Party member Ada Lund | GROUP  | Ada Lund
            Oslo Harbour Service Senior Officer in Charge Ada Lund | PERSON | Ada Lund
            Ben Roy and Ada Lund                    | GROUP  | Ben Roy and Ada Lund
            Ada Lund and bakers                     | GROUP  | Ada Lund and bakers
            """)
    void isNamedByThePersonAtTheEnd(String words, SpeakerKind kind, String name) {
        String text = "“The bridge of Oslo has been closed,” said " + words + ".";
        AnnotatedArticle article = Written.material(text).article();
        int at = text.indexOf(words);
        TextSpan mention = new TextSpan(at, at + words.length());
        TextSpan cue = new TextSpan(at - 5, at - 1);
        Statement statement = new Statement(
                new TextSpan(0, mention.end()),
                new Speaker(words, words, mention, kind, true),
                "say",
                cue,
                List.of(new TextSpan(0, text.indexOf('”') + 1)),
                true,
                true,
                true);

        assertThat(SpeakersNamed.in(article, statement).speaker().name()).isEqualTo(name);
    }
}
