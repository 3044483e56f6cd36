package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptFiguresTest {

    private final KeptFigures kept = new KeptFigures();
    private int worked;

    @Test
    void figuresAreWorkedOutAnewOnlyWhenWhatTheyRestOnHasChanged() {
        assertThat(of("1 submitted", AttemptChoice.FIRST)).isEqualTo(1);
        assertThat(of("1 submitted", AttemptChoice.FIRST)).isEqualTo(1);
        assertThat(of("1 submitted", AttemptChoice.BEST)).isEqualTo(2);
        assertThat(of("2 submitted", AttemptChoice.FIRST)).isEqualTo(3);
        assertThat(of("2 submitted", AttemptChoice.FIRST)).isEqualTo(3);
        assertThat(of("1 submitted", AttemptChoice.FIRST)).isEqualTo(4);
    }

    @Test
    void anotherSetOfQuestionsIsAnotherBasis() {
        KeptFigures.Basis before = new KeptFigures.Basis(1, AttemptChoice.FIRST, "", List.of(), Set.of());
        KeptFigures.Basis after = new KeptFigures.Basis(1, AttemptChoice.FIRST, "", List.of(), Set.of(7L));

        kept.of(before, this::work);
        kept.of(after, this::work);

        assertThat(worked).isEqualTo(2);
    }

    private int of(String state, AttemptChoice choice) {
        KeptFigures.Basis basis = new KeptFigures.Basis(1, choice, state, List.of(), Set.of());
        return kept.of(basis, this::work).shape().attempts();
    }

    private QuizFigures work() {
        worked++;
        return new QuizFigures(List.of(), new ScoreShape(worked, null, null), new Reliability(worked, null, null, 1));
    }
}
