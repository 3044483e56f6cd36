package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.debrief.reports.AbilityGroups.Group;
import org.junit.jupiter.api.Test;

class AbilityGroupsTest {

    @Test
    void theUpperAndTheLowerHaveTwentySevenPercentEach() {
        AbilityGroups groups =
                new AbilityGroups(IntStream.range(0, 100).asDoubleStream().toArray());

        assertThat(groups.learners(Group.LOWER))
                .containsExactlyElementsOf(IntStream.range(0, 27).boxed().toList());
        assertThat(groups.learners(Group.UPPER))
                .containsExactlyElementsOf(IntStream.range(73, 100).boxed().toList());
        assertThat(groups.learners(Group.MIDDLE)).hasSize(46);
    }

    @Test
    void whoHasTheSameTotalIsInTheSameGroup() {
        AbilityGroups groups = new AbilityGroups(new double[] {1, 1, 1, 2, 5, 5, 6, 6});

        // Two learners are 27 % of eight; the third with one mark goes with the other two.
        assertThat(groups.learners(Group.LOWER)).containsExactly(0, 1, 2);
        assertThat(groups.learners(Group.UPPER)).containsExactly(6, 7);
    }

    @Test
    void totalsThatAreAllAlikeMakeNoGroups() {
        AbilityGroups groups = new AbilityGroups(new double[] {4, 4, 4, 4});

        assertThat(groups.isApart()).isFalse();
        assertThat(groups.learners(Group.MIDDLE)).hasSize(4);
        assertThat(groups.difference(new double[] {1, 1, 0, 0})).isEmpty();
    }

    @Test
    void oneLearnerOrNoneMakesNoGroups() {
        assertThat(new AbilityGroups(new double[] {4}).isApart()).isFalse();
        assertThat(new AbilityGroups(new double[0]).isApart()).isFalse();
    }

    @Test
    void theDifferenceIsThatOfTheSharesRight() {
        AbilityGroups groups = new AbilityGroups(new double[] {0, 1, 2, 3, 4, 5, 6});

        // Two in each: the upper got 1 and 0.5, the lower 0 and 0.5.
        assertThat(groups.difference(new double[] {0, 0.5, 1, 1, 1, 1, 0.5}).orElseThrow())
                .isEqualTo(0.5, within(1e-12));
    }
}
