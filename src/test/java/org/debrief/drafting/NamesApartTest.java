package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesApartTest {

    private static final String TEXT = """
            Peter Berg sold bread in Oslo. Mayor Maria Berg met Anna Lindqvist in Bergen. Berg said that the ferry was late. \
            Tom Harlow has been mayor of Hull since 1998. Harlow died on Monday in Hull.

            The Norwegian Harbour Bridge Authority closed the quay. Lindqvist asked the Norwegian Harbour Bridge Authority for help.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On which day did Peter Berg open the ferry?                            | true
            On which day did Berg open the ferry of Norway?                        | false
            On which day did Mayor Berg open the ferry of Norway?                  | false
            Who said: “[Berg] had been late in Norway”?                            | false
            On which day did Lindqvist open the ferry of Norway?                   | true
            Since which year has Tom Harlow been mayor of Hull?                    | false
            Since which year has Anna Lindqvist been mayor of Hull?                | true
            Since which day have schools in Hull been closed?                      | true
            In which year did Norway name Norwegian Harbour Bridge Authority as the owner?     | false
            In which year did Norway name the Norwegian Harbour Bridge Authority as the owner? | true
            """)
    void tellWhoIsMeant(String stem, boolean told) {
        Draft draft = Written.draft(QuestionKind.DATE, stem, "2019");

        assertThat(new NamesApart(Written.material(TEXT)).in(draft)).isEqualTo(told);
    }
}
