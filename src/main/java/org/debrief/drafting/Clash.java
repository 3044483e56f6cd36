package org.debrief.drafting;

import java.util.Locale;
import java.util.Set;
import org.debrief.reading.TextSpan;

/** Tells which two questions may not stand in one set: the same fact twice, or one that answers the other. */
final class Clash {

    /** Between two sentences of one quotation there is room for "she said" and no more. */
    private static final int SAME_SAYING_GAP = 40;

    private static final int SHARED_WORDS = 2;
    private static final int MOST_SHARED_OPTIONS = 2;

    private static final int FEWEST_TO_ELIMINATE = 3;

    private Clash() {}

    static boolean between(Candidate one, Candidate other) {
        Candidate a = Setting.without(one);
        Candidate b = Setting.without(other);
        return a.sharesAPassageWith(b)
                || haveSameOptions(a, b)
                || askSameDate(a, b)
                || isSameSaying(a, b)
                || answers(a, b)
                || answers(b, a)
                || KeyTold.clashes(a.draft(), b.draft());
    }

    /** Two questions that offer the same sayings are answered by elimination. */
    private static boolean haveSameOptions(Candidate a, Candidate b) {
        if (a.draft().kind() == QuestionKind.ROLE && b.draft().kind() == QuestionKind.ROLE) {
            return !asksWho(a)
                            && a.draft().options().stream()
                                    .allMatch(o -> b.draft().options().stream()
                                            .anyMatch(p -> p.text().equals(o.text())))
                    || offersTheRoleOf(a, b)
                    || offersTheRoleOf(b, a);
        }
        return a.draft().kind() == QuestionKind.WHAT_SAID
                && b.draft().kind() == QuestionKind.WHAT_SAID
                && a.draft().options().stream()
                                .filter(o -> b.draft().options().stream()
                                        .anyMatch(p -> p.text().equals(o.text())))
                                .count()
                        > MOST_SHARED_OPTIONS;
    }

    /** The same four persons may be offered for several roles, as for several sayings. */
    private static boolean asksWho(Candidate candidate) {
        return candidate.draft().stem().startsWith(RoleWriter.OPENING)
                && candidate.draft().options().size() > FEWEST_TO_ELIMINATE;
    }

    /** "Who is the mayor of Vik?" tells of one role less who has it. */
    private static boolean offersTheRoleOf(Candidate choice, Candidate asked) {
        Set<String> told = Phrases.contentWords(asked.draft().stem().toLowerCase(Locale.ROOT));
        return choice.draft().options().stream().anyMatch(o -> told.containsAll(Phrases.contentWords(o.text())));
    }

    /** Two things of one day: whoever knows the one has the other, and often they are the same thing told twice. */
    private static boolean askSameDate(Candidate a, Candidate b) {
        return a.draft().kind() == QuestionKind.DATE
                && b.draft().kind() == QuestionKind.DATE
                && a.draft().key().text().equals(b.draft().key().text())
                && isAWord(a.draft())
                && isAWord(b.draft());
    }

    /** The same speaker with the same phrase, or in adjoining sentences. */
    private static boolean isSameSaying(Candidate a, Candidate b) {
        boolean said = isSaid(a.draft().kind()) && isSaid(b.draft().kind());
        if (!said) {
            return false;
        }
        boolean sameSpeaker = speaks(a, b) || speaks(b, a);
        TextSpan first = a.asked().start() < b.asked().start() ? a.asked() : b.asked();
        TextSpan second = first.equals(a.asked()) ? b.asked() : a.asked();
        boolean adjoining = second.start() - first.end() <= SAME_SAYING_GAP;
        if (Phrases.shareRun(words(a), words(b), 5)) {
            return true;
        }
        return sameSpeaker && (adjoining || Phrases.shareContentRun(words(a), words(b), 3));
    }

    private static boolean isSaid(QuestionKind kind) {
        return kind == QuestionKind.WHO_SAID || kind == QuestionKind.WHAT_SAID;
    }

    private static boolean speaks(Candidate a, Candidate b) {
        String speaker = a.draft().key().text();
        return a.draft().kind() == QuestionKind.WHO_SAID
                && (b.draft().key().text().equals(speaker) || contains(b.draft().stem(), speaker));
    }

    private static String words(Candidate candidate) {
        return candidate.draft().kind() == QuestionKind.WHO_SAID
                ? candidate.draft().stem()
                : candidate.draft().key().text();
    }

    private static boolean answers(Candidate teller, Candidate asked) {
        TextSpan evidence = asked.draft().evidence();
        if (teller.draft().evidence().overlaps(evidence)
                && (tellsTheKey(teller.draft(), asked.draft())
                        || Phrases.shareRun(teller.draft().stem(), asked.draft().stem(), 6))) {
            return true;
        }
        return isAWord(asked.draft())
                && (tells(teller.draft().stem(), asked)
                        || tells(teller.draft().key().text(), asked));
    }

    private static boolean tellsTheKey(Draft teller, Draft asked) {
        String key = asked.key().text();
        boolean inParts = teller.options().stream()
                .anyMatch(option -> String.valueOf(option.prompt()).contains(key)
                        || (teller.format() == QuestionFormat.ORDERING
                                && option.text().contains(key)));
        return isAWord(asked) && (teller.stem().contains(key) || inParts);
    }

    /** Of the other formats the passages that they ask are kept apart; their keys are no words that a stem could give. */
    private static boolean isAWord(Draft asked) {
        return asked.format() == QuestionFormat.SINGLE_CHOICE || asked.format().isTyped();
    }

    /** Whether the words hold the key together with what the question says about it. */
    private static boolean tells(String words, Candidate asked) {
        if (!contains(words, asked.draft().key().text())) {
            return false;
        }
        Set<String> shared = Phrases.contentWords(words);
        shared.removeAll(Phrases.contentWords(asked.draft().key().text()));
        shared.retainAll(Phrases.contentWords(asked.draft().stem()));
        shared.remove("said");
        return shared.size() >= SHARED_WORDS;
    }

    private static boolean contains(String words, String key) {
        String bare = key.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return (" " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                .contains(" " + bare.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ");
    }
}
