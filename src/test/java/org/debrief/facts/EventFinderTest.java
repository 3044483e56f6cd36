package org.debrief.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Norway signed a fishing treaty in Lisbon.            | sign   | Norway              | a fishing treaty | in Lisbon             | -
            Nokia has opened a new factory in Portugal.          | open   | Nokia               | a new factory    | in Portugal           | -
            The bridge was built by Siemens in Denmark.          | build  | Siemens             | -                | in Denmark            | -
            Anna Lindqvist died in the town of Arvika.           | die    | Anna Lindqvist      | -                | in the town of Arvika | -
            Maria Santos will open a clinic in Nairobi.          | open   | Maria Santos        | a clinic         | in Nairobi            | -
            Greenpeace sent a ship to Iceland to measure oil on beaches. | send | Greenpeace    | a ship           | -                     | to measure oil on beaches
            Ireland closed the port because a storm was near.    | close  | Ireland             | the port         | -                     | because a storm was near
            """)
    void findsWhoDidWhatWhereAndWhy(
            String text,
            String verb,
            String doer,
            @Nullable String object,
            @Nullable String place,
            @Nullable String reason) {
        assertThat(find(text))
                .filteredOn(e -> e.verb().equals(verb))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.doer()).isEqualTo(doer);
                    assertThat(words(text, event.object())).isEqualTo(object);
                    assertThat(words(text, event.place())).isEqualTo(place);
                    assertThat(words(text, event.reason())).isEqualTo(reason);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway did not sign the treaty.",
                "Norway would sign the treaty.",
                "Norway may sign the treaty in May.",
                "If Norway signs the treaty, Denmark will wait.",
                "Did Norway sign the treaty?",
                "Norway never signed the treaty.",
                "“Norway signed the treaty,” Anna Lindqvist said.",
                "Norway is a member of the United Nations.",
                "Norway said the treaty was good."
            })
    void leavesAloneWhatDidNotHappen(String text) {
        assertThat(find(text)).extracting(Event::verb).doesNotContain("sign", "be", "say");
    }

    private static @Nullable String words(String text, @Nullable TextSpan span) {
        return span == null ? null : span.of(text);
    }

    private static List<Event> find(String text) {
        AnnotatedArticle article = new ArticleReader().read(new Article("", text, null));
        return new EventFinder().find(article, ReferentResolver.of(article));
    }
}
