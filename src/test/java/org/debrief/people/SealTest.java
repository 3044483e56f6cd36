package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String TEXT = "title=Der Hafen schließt\n".repeat(400);

    private final Seal seal = new Seal("the key of this product", "notes");

    @Test
    void isOpenedForWhomItWasClosed() {
        assertThat(seal.open(seal.close(TEXT, "ann"), "ann")).contains(TEXT);
        assertThat(seal.open(seal.close("", "ann"), "ann")).contains("");
    }

    @Test
    void isOpenedForNobodyElseNorByAnotherProductNorForAnotherPurpose() {
        String closed = seal.close(TEXT, "ann");

        assertThat(seal.open(closed, "bob")).isEmpty();
        assertThat(new Seal("another key", "notes").open(closed, "ann")).isEmpty();
        assertThat(new Seal("the key of this product", "letters").open(closed, "ann"))
                .isEmpty();
    }

    @Test
    void noChangeOfItGoesUnseen() {
        String closed = seal.close("title=Harbour", "ann");

        for (int i = 0; i < closed.length() - 1; i++) {
            char other = closed.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(seal.open(closed.substring(0, i) + other + closed.substring(i + 1), "ann"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "not / base64 url", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatWasNeverClosedIsNotOpened(String nonsense) {
        assertThat(seal.open(nonsense, "ann")).isEmpty();
    }

    @Test
    void neverLooksTheSameAndIsShorterThanALongText() {
        Set<String> closed = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            closed.add(seal.close(TEXT, "ann"));
        }

        assertThat(closed).hasSize(20).allMatch(one -> one.length() < TEXT.length() / 10);
    }
}
