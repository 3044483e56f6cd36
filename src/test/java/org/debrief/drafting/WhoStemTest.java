package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stems that stand alone, and passages that are refused because they point elsewhere. */
class WhoStemTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ana Roy said that the price of bread would rise in Malta.                      | Who said that the price of bread would rise in Malta?
            Ana Roy denied that any money had been lost.                                   | Who denied that any money had been lost?
            Ana Roy added that the economy needed more bakers than bankers.                | Who said that the economy needed more bakers than bankers?
            Mayor Ben Lund closed the fair. Ana Roy said that Lund had been right to close schools. | Who said that Mayor Ben Lund had been right to close schools?
            Tovar Foods closed a plant in Spain. Ana Roy warned that Tovar would close shops in Peru. | Who warned that Tovar Foods would close shops in Peru?
            Ana Roy warned that snow would reach Malta on Friday.                          | Who warned that snow would reach Malta on Friday 17 May 2024?
            Ana Roy warned that bread would be short in Malta before the end of the year.  | Who warned that bread would be short in Malta before 31 December 2024?
            Bakers want a new tax on imported flour. Ana Roy said that the tax would ruin Malta. | Who said that the new tax on imported flour would ruin Malta?
            The Council signed a sugar trade agreement. Ana Roy called the agreement “a sweet end to a bitter year”. | Who called the sugar trade agreement “a sweet end to a bitter year”?
            “A baker can tell you that the oven is hot,” Ana Roy said. “But it takes a customer to say that the bread is good.” | Who said: “A baker can tell you that the oven is hot. But it takes a customer to say that the bread is good”?
            Ben Lund opened a bakery in Malta. “He has never burned a loaf in forty years,” Ana Roy said. | Who said of Ben Lund: “He has never burned a loaf in forty years”?
            “The ovens of Malta are hot,” Ana Roy said, “and bakers will be busy on Sunday.” | Who said: “The ovens of Malta are hot, and bakers will be busy on Sunday”?
            Ana Roy said that Malta had “lost its appetite for cake”.                      | Who said that Malta had “lost its appetite for cake”?
            Ana Roy said “we kept the bakers of Malta awake with questions.”            | Who said that “we kept the bakers of Malta awake with questions”?
            Ben Lund opened a bakery in Malta. Ana Roy called him “an honest baker with burnt fingers”. | Who called Ben Lund “an honest baker with burnt fingers”?
            “Flour is short. Bakers in Malta will close two ovens,” Ana Roy said.          | Who said: “Bakers in Malta will close two ovens”?
            “There can be no bread in Malta without a baker and an oven,” Ana Roy said.    | Who said: “There can be no bread in Malta without a baker and an oven”?
            Ben Lund opened a bakery in Malta. “Lund has baked more loaves than anybody in Malta,” Ana Roy said. | Who said of Ben Lund: “Lund has baked more loaves than anybody in Malta”?
            “The big difference is that Malta has no flour of its own,” Ana Roy said.      | Who said: “The big difference is that Malta has no flour of its own”?
            “The bread you bake in Malta is the best bread in the world,” Ana Roy said.    | Who said: “The bread you bake in Malta is the best bread in the world”?
            Ana Roy said she has two ovens in Malta and wants a third.                     | Who said that she has two ovens in Malta and wants a third?
            Ana Roy said that her ovens in Malta were cold.                                | Who said that her ovens in Malta were cold?
            Ana Roy said that her engineers had mended four ovens in Malta.                | Who said that her engineers had mended four ovens in Malta?
            Ben Lund said he wasn't in Malta when bread was short.                         | Who said that he wasn't in Malta when bread was short?
            The port of Malta has closed and bakers are busy, Ana Roy said.                | Who said that the port of Malta had closed and bakers were busy?
            The bakers of Malta will close two ovens, according to Ana Roy.                | Who said that the bakers of Malta would close two ovens?
            Malta can sell two ovens, says Ana Roy.                                        | Who says that Malta can sell two ovens?
            “Baking bread in Malta takes four hours and two ovens,” Ana Roy said.          | Who said: “Baking bread in Malta takes four hours and two ovens”?
            “One in five bakers in Malta works at night these days,” Ana Roy said.         | Who said: “One in five bakers in Malta works at night these days”?
            “The price of bread in Malta will not fall further,” Ana Roy said.             | Who said: “The price of bread in Malta will not fall further”?
            Ana Roy said that the price of bread had risen since the mayor of Malta’s April 3 speech. | Who said that the price of bread had risen since the mayor of Malta’s 3 April 2024 speech?
            “Flour is short. But the bakers of Malta and Spain will not close,” Ana Roy said. | Who said that “the bakers of Malta and Spain will not close”?
            “First of all, Malta and Spain must share the flour,” Ana Roy said.            | Who said: “Malta and Spain must share the flour”?
            “The price of bread in Malta has not fallen that much in the past ten years,” Ana Roy said. | Who said: “The price of bread in Malta has not fallen that much in the past ten years”?
            “It is Malta that sells the best bread in Europe,” Ana Roy said.               | Who said: “It is Malta that sells the best bread in Europe”?
            “The ovens of Malta are hot, and that will spoil the bread in May,” Ana Roy said. | Who said: “The ovens of Malta are hot, and that will spoil the bread in May”?
            “An oven is never idle. It feeds a street, a school and a town,” Ana Roy said. | Who said: “An oven is never idle. It feeds a street, a school and a town”?
            “I burned no bread. I burned no cake and no bun. I was in Malta when bakers in Spain fell asleep,” Ana Roy said. | Who said: “I was in Malta when bakers in Spain fell asleep”?
            “The [guild] bakes better bread than any bakery in Malta,” Ana Roy said.       | Who said: “The [guild] bakes better bread than any bakery in Malta”?
            Ana Roy praised Ben Lund as a “baker of the old school”.                       | Who praised Ben Lund as a “baker of the old school”?
            """)
    void standsAlone(String text, String stem) {
        assertThat(Written.whoStem(text)).contains(stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Roy said that the truce would fail if bakers lost patience.",
                "Bakers in Malta asked for more.\n\nBut she upset them last week when she met Maria Roth, a Spanish baker, in Gozo.\n\n"
                        + "“It’s a deep-rooted belief that shows the core of her convictions,” Ben Lund said.",
                "Ana Roy said that the worst had passed in Malta.",
                "Ana Roy told bakers that “there are chances” bread would be cheap in Malta.",
                "Bakers want a tax on flour, something Ana Roy said Malta could not allow.",
                "Ana Roy said that the price of bread had risen since the mayor of Malta’s Monday speech.",
                "Ana Roy said most of bakery's flour in Malta was wet.",
                "Ana Roy said that number was growing in Malta.",
                "Ana Roy said that the two delegations had met in Malta.",
                "Ana Roy said that both governments had closed shops in Malta.",
                "Ana Roy said that such ovens were rare in Malta.",
                "Ana Roy said that Malta needed more.",
                "Ana Roy noted that one bakery accounted for a third of sales.",
                "“Bakers of this size need room in Malta,” Ana Roy said.",
                "“The two sides should share one oven in Malta,” Ana Roy said.",
                "Ben Lund and Tom Dahl opened a bakery in Malta. “He has never burned a loaf in forty years,” Ana Roy said.",
                "“We should work with the bakers of Malta to shut them down,” Ana Roy said.",
                "“Unless the bakers of Malta have decided that they are closed,” Ana Roy said.",
                "Ana Roy believed bakers. “The longer the bakers of Malta wait for flour,” Ana Roy said.",
                "“I enjoyed the meeting with bakers, and the meeting was a good one,” Ana Roy said.",
                "“I regret that the bakers of Malta did not see that danger,” Ana Roy said.",
                "“The bakers of Malta want a jury to determine that, and not the mayor,” Ana Roy said.",
                "“The bakers of Malta had to buy an oven and an bun from Spain,” Ana Roy said.",
                "Ana Roy said that doing so not in Malta but in Spain was wise.",
                "“What the bakers of Malta have done — I am so thankful for bread,” Ana Roy said.",
                "“We never burn a loaf in Malta when we use the new method with care,” Ana Roy said.",
                "“I am sorry that you burned so many loaves in Malta on that day,” Ana Roy said.",
                "Ben Lund and Tom Dahl baked. “Lund has baked more loaves in Malta than Dahl has,” Ana Roy said.",
                "“The bottom line is that Ben Lund of Malta is not doing enough,” Ana Roy said.",
                "“We urge the bakers of the region to close two ovens in Malta in May,” Ana Roy said.",
                "“The bakers of Malta have waited for flour and need further,” Ana Roy said.",
                "“Flour is short. But it will come to the bakers of Malta and of Spain,” Ana Roy said.",
                "“So, you know, the bakers of Malta have an oven and the bakers of Spain a mill,” Ana Roy said.",
                "“Whatever burns the bread of Malta, bakers take action [against],” Ana Roy said.",
                "“Bakers in Malta sold no bread on these two days in the month of May,” Ana Roy said.",
                "“I had the honour of being the first president of Malta whom the league has praised,” Ana Roy said.",
                "The Loaf Party met in Malta. Ana Roy, a Crumb Team baker, said the party would close two ovens in Spain.",
                "“Especially bakers that have not sought out ovens,” Ana Roy said."
            })
    void refusesWhatPointsElsewhere(String text) {
        assertThat(Written.whoStem(text)).isEmpty();
    }
}
