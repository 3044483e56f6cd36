package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

    @Test
    void findsEachThatCoversAPassageInTheOrderInWhichTheyCame() {
        SpanIndex<String> index = new SpanIndex<>();
        index.add(new TextSpan(0, 5_000), "chapter");
        index.add(new TextSpan(2_990, 3_100), "sentence");
        index.add(new TextSpan(3_000, 3_010), "word");
        index.add(new TextSpan(3_020, 3_030), "other word");

        assertThat(index.covering(new TextSpan(3_000, 3_010))).containsExactly("chapter", "sentence", "word");
        assertThat(index.covering(new TextSpan(3_005, 3_025))).containsExactly("chapter", "sentence");
        assertThat(index.covering(new TextSpan(3_020, 3_030))).containsExactly("chapter", "sentence", "other word");
    }

    @Test
    void whatEndsWithinAPassageDoesNotCoverIt() {
        SpanIndex<String> index = new SpanIndex<>();
        index.add(new TextSpan(100, 1_000), "section");

        assertThat(index.covering(new TextSpan(990, 1_001))).isEmpty();
        assertThat(index.covering(new TextSpan(99, 120))).isEmpty();
        assertThat(index.covering(new TextSpan(100, 1_000))).containsExactly("section");
    }
}
