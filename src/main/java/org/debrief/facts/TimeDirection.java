package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Whether a clause speaks of what was or of what is to come, told from its verb. */
public enum TimeDirection {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final Set<String> LOOKING_AHEAD = Set.of(
            "plan",
            "expect",
            "intend",
            "aim",
            "hope",
            "schedule",
            "set",
            "due",
            "agree",
            "prepare",
            "want",
            "vow",
            "promise",
            "pledge",
            "slate",
            "likely",
            "ready",
            "propose",
            "wish",
            "decide",
            "seek",
            "urge",
            "invite",
            "ask");
    private static final Set<String> AHEAD_WORDS = Set.of(
            "upcoming", "forthcoming", "coming", "scheduled", "planned", "due", "next", "deadline", "until", "by");
    private static final Set<String> MODALS = Set.of("will", "shall", "'ll", "may", "must", "would", "wo", "can");
    private static final Pattern AS_EARLY_AS = Pattern.compile("\\bas (?:early|soon) as$");
    private static final Set<String> STATES = Set.of("be", "have", "say", "know", "remain", "include", "show", "live");

    /** The direction of the clause that these words stand in. */
    public static TimeDirection of(Sentence sentence, TextSpan words) {
        Optional<Token> at = sentence.tokens().stream()
                .filter(t -> t.span().overlaps(words))
                .filter(t -> t.head() < 0 || !sentence.token(t.head()).span().overlaps(words))
                .findFirst();
        for (int steps = 0; at.isPresent() && steps < 12; steps++) {
            Token token = at.get();
            if (AHEAD_WORDS.contains(token.lemma()) && !token.is("by", "until")) {
                return FUTURE;
            }
            boolean clause = token.isVerb() && !token.relation().equals("amod")
                    || sentence.child(token, "cop").isPresent()
                    || token.relation().equals("root");
            if (clause) {
                if (mayStillCome(sentence, token, words)) {
                    return FUTURE;
                }
                TimeDirection direction = ofVerb(sentence, token);
                if (direction != UNKNOWN) {
                    return direction;
                }
            } else if (token.isNoun()
                    && sentence.children(token).stream()
                            .anyMatch(t -> t.relation().equals("amod") && AHEAD_WORDS.contains(t.lemma()))) {
                return FUTURE;
            }
            at = sentence.head(token);
        }
        return UNKNOWN;
    }

    /** "could come as early as Thursday" */
    private static boolean mayStillCome(Sentence sentence, Token verb, TextSpan words) {
        String before = sentence.tokens().stream()
                .takeWhile(t -> t.span().end() <= words.start())
                .map(Token::word)
                .collect(Collectors.joining(" "));
        return AS_EARLY_AS.matcher(before).find()
                && sentence.children(verb).stream().anyMatch(t -> t.tag().equals("MD"));
    }

    private static TimeDirection ofVerb(Sentence sentence, Token verb) {
        boolean infinitive = false;
        String finite = verb.tag();
        String helper = "";
        for (Token child : sentence.children(verb)) {
            boolean before = child.index() < verb.index();
            if (before && child.tag().equals("MD")) {
                return MODALS.contains(child.lemma().toLowerCase(java.util.Locale.ROOT))
                                || MODALS.contains(child.word())
                        ? FUTURE
                        : UNKNOWN;
            }
            if (child.relation().equals("mark") && child.is("to")) {
                infinitive = true;
            }
            if (child.relation().startsWith("aux") || child.relation().equals("cop")) {
                if (child.tag().matches("VB[DZP]")) {
                    finite = child.tag();
                    helper = child.lemma();
                }
                if (child.is("to")) {
                    infinitive = true;
                }
            }
        }
        if (infinitive) {
            return helper.equals("be")
                    ? FUTURE
                    : sentence.head(verb).map(h -> ofGovernor(h)).orElse(FUTURE);
        }
        if (finite.equals("VBD")) {
            return PAST;
        }
        if (helper.equals("have")) {
            return PAST;
        }
        if (LOOKING_AHEAD.contains(verb.lemma()) && helper.equals("be")) {
            return FUTURE;
        }
        boolean present = finite.equals("VBZ") || finite.equals("VBP");
        if (present
                && (helper.equals("be")
                        ? verb.tag().equals("VBG")
                        : helper.isEmpty() && !STATES.contains(verb.lemma()))) {
            return FUTURE;
        }
        return verb.tag().equals("VBN") && helper.isEmpty() && !verb.relation().equals("root") ? PAST : UNKNOWN;
    }

    private static TimeDirection ofGovernor(Token governor) {
        return LOOKING_AHEAD.contains(governor.lemma()) || governor.isNoun() ? FUTURE : UNKNOWN;
    }
}
