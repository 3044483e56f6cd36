package org.debrief.quizzes.picking;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.reading.TextSpan;

/** Tells whether two questions ask the same fact: one of them would be given away, or asked for nothing. */
final class SameFact {

    private SameFact() {}

    static boolean asked(BankQuestion a, BankQuestion b) {
        if (folded(a.stem()).equals(folded(b.stem()))) {
            return true;
        }
        if (a.briefingId() != b.briefingId() || !isAlike(a.kind(), b.kind())) {
            return false;
        }
        if (a.revisionId() != b.revisionId() || a.evidence() == null || b.evidence() == null) {
            return sharesAKey(a, b);
        }
        return overlap(a, b)
                && (FactGroup.of(a.kind()) == FactGroup.SAID || isOfMany(a) || isOfMany(b) || sharesAKey(a, b));
    }

    /** Whether they rest on the same words: each may help with the other, even where they ask different facts. */
    static boolean overlap(BankQuestion a, BankQuestion b) {
        TextSpan one = a.evidence();
        TextSpan other = b.evidence();
        return a.revisionId() == b.revisionId() && one != null && other != null && one.overlaps(other);
    }

    /** A deed is the same whether it is asked who did it or what was done. */
    private static boolean isAlike(QuestionKind a, QuestionKind b) {
        Set<QuestionKind> deeds = Set.of(QuestionKind.WHO_DID, QuestionKind.WHAT_DONE);
        return a == b
                || (FactGroup.of(a) == FactGroup.SAID && FactGroup.of(b) == FactGroup.SAID)
                || (deeds.contains(a) && deeds.contains(b));
    }

    /** Whether its key does not say which fact it asks: a statement that is true or false, or several facts at once. */
    private static boolean isOfMany(BankQuestion question) {
        return switch (question.format()) {
            case TRUE_FALSE, MATCHING, ORDERING -> true;
            case SINGLE_CHOICE, TYPED_FIGURE, TYPED_DATE -> deeds(question);
        };
    }

    private static boolean deeds(BankQuestion question) {
        return question.kind() == QuestionKind.WHO_DID || question.kind() == QuestionKind.WHAT_DONE;
    }

    private static boolean sharesAKey(BankQuestion a, BankQuestion b) {
        Set<String> keys = keys(a);
        return keys(b).stream().anyMatch(keys::contains);
    }

    private static Set<String> keys(BankQuestion question) {
        return question.format() == QuestionFormat.TRUE_FALSE
                ? Set.of()
                : question.options().stream()
                        .filter(BankOption::key)
                        .map(option -> folded(option.text()))
                        .collect(Collectors.toSet());
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
