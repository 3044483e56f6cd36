package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.reading.TextSpan;

/** Finds what covers a passage without a look at all that lies elsewhere in the text. */
final class SpanIndex<T> {

    /** About a sentence. */
    private static final int STRETCH = 256;

    private record Entry<T>(TextSpan span, T value) {}

    private final Map<Integer, List<Entry<T>>> byStretch = new HashMap<>();

    void add(TextSpan span, T value) {
        Entry<T> entry = new Entry<>(span, value);
        for (int i = span.start() / STRETCH; i <= span.end() / STRETCH; i++) {
            byStretch.computeIfAbsent(i, stretch -> new ArrayList<>()).add(entry);
        }
    }

    /** Each whose span covers this one, in the order in which they were added. */
    Stream<T> covering(TextSpan span) {
        return byStretch.getOrDefault(span.start() / STRETCH, List.of()).stream()
                .filter(entry -> entry.span().covers(span))
                .map(Entry::value);
    }
}
