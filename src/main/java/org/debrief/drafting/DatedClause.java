package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.TimeDirection;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Finds the clause that a date tells the time of; empty where the date may belong to something else in the sentence. */
final class DatedClause {

    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "interview",
            "speech",
            "meeting",
            "conference",
            "briefing",
            "vote",
            "ceremony",
            "tweet",
            "letter",
            "report",
            "address",
            "announcement",
            "message",
            "post",
            "ruling",
            "hearing",
            "memo",
            "debate",
            "rally",
            "summit",
            "gala",
            "lecture",
            "trial",
            "appearance");
    /** After these as objects, a day may be theirs: "praised the remarks on Monday". */
    private static final Set<String> THINGS_WITH_A_DAY = Set.of(
            "remark",
            "remarks",
            "comment",
            "debate",
            "speech",
            "interview",
            "attack",
            "vote",
            "decision",
            "primary",
            "ruling",
            "announcement",
            "meeting",
            "shooting",
            "massacre",
            "victory",
            "win",
            "defeat",
            "loss",
            "statement",
            "event",
            "rally",
            "performance",
            "appearance",
            "result",
            "election",
            "poll",
            "report",
            "release",
            "strike");
    /** What is done to such a thing on its own day. */
    private static final Set<String> BRING_ABOUT = Set.of(
            "hold",
            "give",
            "deliver",
            "make",
            "issue",
            "publish",
            "post",
            "release",
            "win",
            "lose",
            "suffer",
            "launch",
            "host",
            "attend",
            "stage",
            "face",
            "begin",
            "start",
            "end",
            "score",
            "record",
            "carry",
            "address",
            "open",
            "announce",
            "conduct");
    /** What is nobody's business but their own. */
    private static final Set<String> PRIVATE = Set.of("marry", "divorce", "wed");

    private static final Set<String> LOOKING_AHEAD =
            Set.of("expect", "plan", "schedule", "set", "due", "intend", "promise", "agree", "pledge", "vow", "hope");

    private DatedClause() {}

    /** The clause that the date tells the time of. */
    static Optional<Clause> of(Material material, Sentence sentence, Token head, DatedEvent date) {
        Optional<Clause> clause = Clause.around(sentence, head).or(() -> DatePlace.mainClauseOfOpening(sentence, head));
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int verb = clause.get().verb().index();
        Optional<Token> governor = sentence.head(head);
        // "promised to open a factory by October": only a deadline surely belongs to the promised deed.
        boolean deed = governor.filter(v -> v.relation().equals("xcomp") && v.head() == verb)
                .isPresent();
        boolean deadline = deed
                && (sentence.child(head, "case")
                                .filter(c -> c.is("by", "until"))
                                .isPresent()
                        || TimeDirection.of(sentence, date.span()) == TimeDirection.FUTURE
                                && LOOKING_AHEAD.contains(clause.get().verb().lemma())
                                && head.index() > governor.get().index());
        boolean opening = governor.filter(g -> DatePlace.opens(sentence, g) && g.head() == verb)
                .isPresent();
        boolean direct = (head.head() == verb || deadline || opening)
                && Adjuncts.asked(material, sentence, head, clause.get().isCopular());
        boolean occasion = head.relation().equals("nmod")
                && governor.filter(noun -> OCCASIONS.contains(noun.lemma())
                                && noun.head() == verb
                                && noun.relation().startsWith("obl")
                                && sentence.child(noun, "case")
                                        .filter(c -> c.is("in", "at", "during"))
                                        .isPresent())
                        .isPresent();
        boolean end = isEnd(sentence, head) && governor.get().head() == verb;
        boolean approximate = date.span()
                .of(material.text())
                .matches(
                        "(?is)(?:.*\\d|ten|twenty|thirty|forty|fifty|.*\\b(?:about|almost|nearly|over|than|some|around|decades?)\\b).*\\bago");
        boolean state = clause.get().verb().relation().equals("acl:relcl")
                && clause.get().verb().lemma().matches("be|have");
        if (approximate || state) {
            return Optional.empty();
        }
        if (direct && mayBeTheObjects(clause.get(), head)
                || PRIVATE.contains(clause.get().verb().lemma())) {
            return Optional.empty();
        }
        long others = sentence.children(clause.get().verb()).stream()
                .filter(t -> t.relation().startsWith("obl")
                        || t.relation().equals("advmod") && !t.tag().equals("VBN"))
                .flatMap(t -> Adjuncts.datesIn(material, sentence, t).stream())
                .filter(d -> sentence.subtree(top(sentence, head)).stream()
                        .noneMatch(t -> t.span().overlaps(d.span())))
                .filter(d -> !isWider(d, date))
                .count();
        boolean ofClause = direct
                || occasion
                || end
                || DatePlace.isBesideSubject(clause.get(), head)
                || isAfterName(material, clause.get(), head);
        return others == 0 && ofClause ? clause : Optional.empty();
    }

    /** "opened talks with Nokia on Monday", "cut its forecast for the year on 2 May": a company and a year have no day. */
    private static boolean isAfterName(Material material, Clause clause, Token head) {
        Sentence sentence = clause.sentence();
        Optional<Token> governor = sentence.head(head);
        List<DatedEvent> dates = Adjuncts.datesIn(material, sentence, head);
        boolean onDay = head.relation().equals("nmod")
                && sentence.child(head, "case").filter(c -> c.is("on")).isPresent()
                && sentence.subtree(head).stream()
                        .allMatch(t -> t.relation().equals("case")
                                || dates.stream().anyMatch(d -> d.span().overlaps(t.span())));
        boolean dayless = governor.filter(g -> g.index() > clause.verb().index())
                .filter(g -> g.entity().matches("PERSON|ORGANIZATION|LOCATION|CITY|COUNTRY|STATE_OR_PROVINCE")
                        || g.is("year", "quarter", "month", "season", "%", "percent", "cent"))
                .isPresent();
        if (!onDay || !dayless) {
            return false;
        }
        Token at = governor.get();
        while (at.relation().startsWith("nmod")) {
            at = sentence.head(at).orElse(at);
            if (THINGS_WITH_A_DAY.contains(at.lemma())
                    || OCCASIONS.contains(at.lemma())
                            && !BRING_ABOUT.contains(clause.verb().lemma())) {
                return false;
            }
        }
        return at.relation().matches("obj|obl") && at.head() == clause.verb().index();
    }

    private static boolean mayBeTheObjects(Clause clause, Token head) {
        Sentence sentence = clause.sentence();
        return sentence.child(clause.verb(), "obj")
                .filter(o -> o.index() < sentence.subtree(head).get(0).index()
                        && o.index() > clause.verb().index())
                .filter(o -> THINGS_WITH_A_DAY.contains(o.lemma()))
                .filter(o -> !BRING_ABOUT.contains(clause.verb().lemma()))
                .isPresent();
    }

    /** "7 June this year": the year of the day itself. */
    private static boolean isWider(DatedEvent other, DatedEvent date) {
        String wide = other.value();
        String narrow = date.value();
        return wide != null && narrow != null && narrow.startsWith(wide) && narrow.length() > wide.length();
    }

    /** "by the end of May": the end belongs to what is asked. */
    static boolean isEnd(Sentence sentence, Token head) {
        return head.relation().equals("nmod")
                && sentence.child(head, "case").filter(c -> c.is("of")).isPresent()
                && sentence.head(head)
                        .filter(noun -> noun.is("end", "beginning", "start", "middle")
                                && noun.relation().startsWith("obl")
                                && sentence.child(noun, "det")
                                        .filter(d -> d.is("the"))
                                        .isPresent()
                                && sentence.child(noun, "case")
                                        .filter(c -> c.is("by", "at", "before", "until", "in", "since"))
                                        .isPresent())
                        .isPresent();
    }

    static Token top(Sentence sentence, Token head) {
        return isEnd(sentence, head) || head.relation().equals("nmod")
                ? sentence.head(head).orElse(head)
                : head;
    }
}
