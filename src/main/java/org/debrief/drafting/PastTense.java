package org.debrief.drafting;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The simple past of English verbs. */
final class PastTense {

    private static final Map<String, String> IRREGULAR = Stream.of("""
                    arise arose, awake awoke, be was, bear bore, beat beat, become became, begin began, bend bent, bet bet,
                    bid bid, bind bound, bite bit, bleed bled, blow blew, break broke, breed bred, bring brought, broadcast
                    broadcast, build built, burst burst, buy bought, cast cast, catch caught, choose chose, cling clung, come
                    came, cost cost, creep crept, cut cut, deal dealt, dig dug, do did, draw drew, drink drank, drive drove,
                    eat ate, fall fell, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew,
                    forbid forbade, forecast forecast, foretell foretold, foresee foresaw, forget forgot, forgive forgave, freeze froze, get
                    got, give gave, go went, grow grew, hang hung, have had, hear heard, hide hid, hit hit, hold held, hurt
                    hurt, keep kept, kneel knelt, know knew, lay laid, lead led, leave left, lend lent, let let, lie lay,
                    lose lost, make made, mean meant, meet met, mistake mistook, overcome overcame, overtake overtook, pay
                    paid, put put, quit quit, read read, rid rid, ride rode, ring rang, rise rose, run ran, say said, see
                    saw, seek sought, sell sold, send sent, set set, shake shook, shed shed, shine shone, shoot shot, show
                    showed, shrink shrank, shut shut, sing sang, sink sank, sit sat, sleep slept, slide slid, speak spoke,
                    spend spent, spin spun, split split, spread spread, spring sprang, stand stood, steal stole, stick
                    stuck, strike struck, string strung, strive strove, swear swore, sweep swept, swim swam, swing swung,
                    take took, teach taught, tear tore, tell told, think thought, throw threw, thrust thrust, understand
                    understood, undergo underwent, undertake undertook, undo undid, uphold upheld, upset upset, wake woke,
                    wear wore, weep wept, win won, wind wound, withdraw withdrew, withhold withheld, withstand withstood,
                    write wrote""".strip().split(",\\s+"))
            .map(pair -> pair.split("\\s+"))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** Of more than one syllable, with the stress on the last. */
    private static final Set<String> DOUBLING = Set.of(
            "admit",
            "commit",
            "permit",
            "submit",
            "omit",
            "refer",
            "prefer",
            "occur",
            "concur",
            "incur",
            "defer",
            "deter",
            "transfer",
            "kidnap",
            "patrol",
            "control",
            "compel",
            "expel",
            "propel",
            "regret",
            "equip",
            "rebut",
            "acquit",
            "abut",
            "allot");

    private PastTense() {}

    static String of(String lemma) {
        String irregular = IRREGULAR.get(lemma);
        if (irregular != null) {
            return irregular;
        }
        if (lemma.endsWith("e")) {
            return lemma + "d";
        }
        if (lemma.matches(".*[^aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ied";
        }
        boolean doubles = DOUBLING.contains(lemma) || lemma.matches("[^aeiou]*[aeiou][^aeiouwxyh]");
        return doubles ? lemma + lemma.charAt(lemma.length() - 1) + "ed" : lemma + "ed";
    }
}
