package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotations that may be asked about, because they tell what they are about, and those that are refused. */
class StandsByItselfTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Bakers’ Guild has not shown that the new oven burns more bread in Malta",
                "We need somebody to keep an eye on a bakery that never closes its doors",
                "Bakers who have paid for an oven cannot live on cheap flour from abroad",
                "It is not a bold idea to say that a baker who works at night should sleep by day",
                "There has never been a hotter oven in a bakery of Malta",
                "Our country cannot live on the bread of Malta alone",
                "We have never put the bakers of Malta in charge of our ovens",
                "Those who close a bakery at night should not wonder about cold bread",
                "There is no reason for a baker to tie the hands of a cook",
                "When bakers have gone to bed at noon, they should not hear a bell",
                "Even the most patient baker would struggle to find a loaf in the oven",
                "Our communities need a holiday, and the people need a loaf of bread",
                "Bread in Malta is cheaper today than it has been in a century"
            })
    void tellsWhatItIsAbout(String words) {
        assertThat(Written.whoStem("“" + words + ",” Ana Roy said.")).contains("Who said: “" + words + "”?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There are some ovens left, and bakers are very pleased with all of them",
                "A further 20 to 25 have now come to the doors of a bakery in Malta",
                "Especially an oven like that, you can burn a lot of bread in Malta",
                "Our bakery will please shoppers and bakers in Malta and in Spain",
                "My oven in Malta burns bread when bakers look away from it",
                "Today bakers in Malta have sold more bread than in any year",
                "The shop sold more loaves than bakers had thought it would sell",
                "Other ovens were hotter than bakers in a small town could wish",
                "We are very pleased to have begun, and very tired as well",
                "There should be some bread in each house",
                "The bakery of Malta is in charge of our merger with a mill"
            })
    void needsWhatWasSaidBefore(String words) {
        assertThat(Written.whoStem("“" + words + ",” Ana Roy said.")).isEmpty();
    }
}
