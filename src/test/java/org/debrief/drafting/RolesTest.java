package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ana Roy | Mayor Ana Roy                         | Mayor Ana Roy
            Ana Roy | the chief engineer Ana Roy            | chief engineer Ana Roy
            Ana Roy | Ana Roy, a retired judge              | retired judge Ana Roy
            Ana Roy | Ana Roy, the region's chief forester  | chief forester Ana Roy
            Ana Roy | Ana Roy, Norway’s foreign minister    | Norway’s foreign minister Ana Roy
            Ana Roy | lead researcher and Oslo geologist Ana Roy | Oslo geologist Ana Roy
            Ana Roy | Ana Roy, the union’s president        | Ana Roy
            Ana Roy | Ana Roy, the governor of the district | governor Ana Roy
            Ana Roy | Ana Roy, the president of the club    | Ana Roy
            Ana Roy | Ana Roy, the mayor of Oslo            | Ana Roy, the mayor of Oslo,
            Ana Roy | old Ana Roy                           | Ana Roy
            Ana Roy | emergency Norwegian President Ana Roy | Ana Roy
            Ana Roy | Ana Roy, head of Norway’s Coast Force | Ana Roy, head of Norway’s Coast Force,
            Ana Roy | Ana Roy                               | Ana Roy
            """)
    void setsTheRoleWhereItReadsWell(String name, String introduction, String told) {
        assertThat(Roles.named(name, introduction)).isEqualTo(told);
    }
}
