package org.debrief.reading;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.reading.TreeParser.Branch;

/** Mends two mistakes that the parser makes with days and amounts wherever they come. */
final class TreeRepair {

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** Verbs whose infinitive says what somebody is to do, and not what for. */
    private static final Set<String> TAKE_INFINITIVES = Set.of(
            "ask",
            "order",
            "urge",
            "tell",
            "promise",
            "agree",
            "decide",
            "vote",
            "refuse",
            "invite",
            "force",
            "allow",
            "call",
            "offer",
            "advise",
            "instruct",
            "pledge",
            "vow",
            "begin",
            "threaten",
            "persuade",
            "command");

    private static final Set<String> PERIODS = Set.of("day", "week", "month", "quarter", "year");
    private static final Set<String> BEFORE_PERIOD = Set.of("last", "this", "next", "that", "a", "each", "every");

    private final List<CoreLabel> words;
    private final List<Branch> branches;

    private TreeRepair(List<CoreLabel> words, List<Branch> branches) {
        this.words = words;
        this.branches = new ArrayList<>(branches);
    }

    static List<Branch> of(List<CoreLabel> words, List<Branch> branches) {
        TreeRepair repair = new TreeRepair(words, branches);
        for (int i = 0; i < words.size(); i++) {
            repair.dayBeforeInfinitive(i);
            repair.amountBeforePeriod(i);
        }
        return repair.branches;
    }

    /** "asked Chad on Friday to send 12 nurses": Friday sends nobody. */
    private void dayBeforeInfinitive(int day) {
        Branch branch = branches.get(day);
        boolean glitch = WEEKDAYS.contains(word(day))
                && branch.relation().equals("nsubj")
                && day > 0
                && day + 1 < words.size()
                && word(day - 1).equals("on")
                && word(day + 1).equals("to")
                && branches.get(day - 1).head() == branch.head()
                && branches.get(day + 1).head() == branch.head();
        if (!glitch || branches.get(branch.head()).head() < 0) {
            return;
        }
        int infinitive = branch.head();
        int verb = branches.get(infinitive).head();
        branches.set(day, new Branch(verb, "obl"));
        branches.set(day - 1, new Branch(day, "case"));
        if (TAKE_INFINITIVES.contains(words.get(verb).lemma())) {
            branches.set(infinitive, new Branch(verb, "xcomp"));
        }
    }

    /** "raised more than $26 million last month": the dollars are no number of months. */
    private void amountBeforePeriod(int mark) {
        Branch branch = branches.get(mark);
        int period = branch.head();
        boolean glitch = words.get(mark).tag().equals("$")
                && branch.relation().equals("nummod")
                && period > mark
                && PERIODS.contains(word(period))
                && BEFORE_PERIOD.contains(word(period - 1))
                && branches.get(period).relation().matches("obl:tmod|obj|obl:npmod")
                && branches.get(period).head() < mark;
        if (glitch) {
            int verb = branches.get(period).head();
            branches.set(mark, new Branch(verb, "obj"));
            branches.set(period, new Branch(verb, "obl:tmod"));
        }
    }

    private String word(int i) {
        return words.get(i).word().toLowerCase(Locale.ROOT);
    }
}
