package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.pages.ListAddress;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.debrief.quizzes.AttemptCounted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraineeListTest {

    private static final Instant START = Instant.parse("2026-03-12T09:00:00Z");

    /** Submitted after 9, 5 and 7 minutes; one who has only begun, and one who has not come. */
    private static final List<TraineeRow> ROWS = Stream.of(
                    line(1, "zoe Ünal", 2, 9),
                    line(2, "Ben_Ode", 3, 5),
                    line(3, "Ana 100%", 1, 7),
                    line(4, "Carl", null, 0),
                    line(5, "Dora", null, null))
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @CsvSource({
        "name, asc, 3 2 4 5 1",
        "name, desc, 1 5 4 2 3",
        "score, asc, 3 1 2 4 5",
        "score, desc, 2 1 3 4 5",
        "time, asc, 2 3 1 4 5",
        "submitted, desc, 1 3 2 4 5",
        "state, asc, 5 4 3 2 1",
    })
    void linesWithoutTheValueComeLastEitherWay(String sort, String dir, String order) {
        assertThat(shown(Map.of("sort", sort, "dir", dir))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"ÜNAL, 1", "%, 3", "_, 2", "carl4@, 4", "' ben ', 2", "nobody, ''"})
    void aSearchTakesEveryCharacterAsItIs(String search, String found) {
        assertThat(shown(Map.of("q", search))).isEqualTo(found);
    }

    @Test
    void aShortListNeedsNoSearch() {
        assertThat(list(Map.of()).searchable()).isFalse();
        assertThat(list(Map.of("q", "x")).searchable()).isTrue();
    }

    private static String shown(Map<String, String> fields) {
        return String.join(
                " ",
                list(fields).page().rows().stream()
                        .map(row -> String.valueOf(row.trainee().id()))
                        .toList());
    }

    private static TraineeList list(Map<String, String> fields) {
        Map<String, List<String>> lists = new java.util.HashMap<>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return TraineeList.of(ROWS, ListAddress.sent("/report", "trainees", lists, TraineeList.COLUMNS));
    }

    /** @param minutes null where nothing was begun */
    private static List<TraineeRow> line(long id, String name, @Nullable Integer marks, @Nullable Integer minutes) {
        Person person =
                new Person(id, name, name.toLowerCase(java.util.Locale.ROOT) + id + "@example.org", Role.TRAINEE);
        List<AttemptRow> attempts = minutes == null
                ? List.of()
                : List.of(new AttemptRow(
                        id,
                        id,
                        1,
                        START,
                        null,
                        marks == null ? null : START.plusSeconds(60L * minutes),
                        marks == null ? null : BigDecimal.valueOf(marks),
                        3,
                        List.of(1L)));
        return TraineeRow.of(person, attempts, AttemptCounted.BEST, null, Set.of());
    }
}
