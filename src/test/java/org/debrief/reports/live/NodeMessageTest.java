package org.debrief.reports.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeMessageTest {

    @Test
    void whatIsSentIsRead() {
        NodeMessage message = new NodeMessage("a-node", Map.of(12L, Set.of(3L, 4L)));

        assertThat(message.texts()).containsExactly("a-node 12:3,4");
        assertThat(NodeMessage.read("a-node 12:3,4")).contains(message);
    }

    @Test
    void muchIsSentInSeveralTextsThatTheDatabaseTakes() {
        Set<Long> attempts =
                LongStream.range(1_000_000_000_000L, 1_000_000_002_000L).boxed().collect(Collectors.toSet());
        List<String> texts = new NodeMessage("a-node", Map.of(1L, attempts, 2L, Set.of(5L))).texts();

        assertThat(texts)
                .hasSizeGreaterThan(1)
                .allSatisfy(text ->
                        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8_000));
        Map<Long, Set<Long>> read = new HashMap<>();
        texts.stream()
                .flatMap(text -> NodeMessage.read(text).stream())
                .forEach(part -> part.attempts()
                        .forEach((quiz, ids) -> read.computeIfAbsent(quiz, id -> new TreeSet<>())
                                .addAll(ids)));
        assertThat(read).isEqualTo(Map.of(1L, attempts, 2L, Set.of(5L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "node",
                "node ",
                "node 12",
                "node 12:",
                "node 12:3,",
                "node 12:x",
                "node 12:9999999999999999999"
            })
    void whatIsNoMessageIsNotRead(String text) {
        assertThat(NodeMessage.read(text)).isEmpty();
    }
}
