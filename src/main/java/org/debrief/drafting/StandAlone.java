package org.debrief.drafting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Makes a passage understandable without the text around it: pronouns and descriptions are replaced by names, names are
 * given in full, days get their date, and a passage that still points elsewhere is refused.
 */
final class StandAlone {

    private final Material material;
    private final boolean loose;
    private final Alteration alteration;

    private final boolean inThePast;
    private final Set<String> known;

    StandAlone(Material material) {
        this(material, false, Alteration.NONE, false, Set.of());
    }

    private StandAlone(Material material, boolean loose, Alteration alteration, boolean inThePast, Set<String> known) {
        this.material = material;
        this.loose = loose;
        this.alteration = alteration;
        this.inThePast = inThePast;
        this.known = known;
    }

    /** For options, which stand under a stem that says what they are about: "the vote" may stay. */
    static StandAlone loosely(Material material) {
        return new StandAlone(material, true, Alteration.NONE, false, Set.of());
    }

    /** For what is told beside the title of its article: "the port" may stay where the title names a port. */
    static StandAlone besideTitle(Material material) {
        return new StandAlone(material, false, Alteration.NONE, false, material.wordsOfTitle());
    }

    /** For sentences that name the speaker first, so that "she" may stay, and that may tell something else. */
    static StandAlone besideName(Material material, Alteration alteration) {
        return new StandAlone(material, false, alteration, false, Set.of());
    }

    /** For what was said on a day that is asked for: "that the port would close" for "the port will close". */
    static StandAlone inThePast(Material material) {
        return new StandAlone(material, false, Alteration.NONE, true, Set.of());
    }

    boolean isInThePast() {
        return inThePast;
    }

    /** Whether the article writes these words and the next one with a capital after a small letter, too. */
    boolean isTitle(Sentence sentence, Token first) {
        int next = first.index() + 1;
        if (next >= sentence.tokens().size()
                || !Character.isUpperCase(first.word().charAt(0))) {
            return false;
        }
        String words = first.word() + " " + sentence.token(next).word();
        return Vicinity.of(material.flatText(), words).has("(?<=\\p{Ll} )" + Pattern.quote(words) + "\\b");
    }

    boolean isLoose() {
        return loose;
    }

    /**
     * Rewrites the passage.
     *
     * @param asked whom the stem asks about: pronouns for them may stay, but for a person's "his"; empty when nobody is
     *     asked about
     */
    Optional<String> rewrite(Sentence sentence, TextSpan span, String asked) {
        return whole(sentence, span, asked, Map.of())
                .or(() -> Shortened.of(sentence, span).flatMap(shorter -> whole(sentence, shorter, asked, Map.of())));
    }

    /**
     * As {@link #rewrite}, with what is told altered where that is wanted.
     *
     * @param tenses what to write instead of which verbs
     */
    Optional<String> retell(Sentence sentence, TextSpan span, String asked, Map<TextSpan, String> tenses) {
        return altered(sentence, span, asked, tenses)
                .or(() -> Shortened.of(sentence, span).flatMap(shorter -> altered(sentence, shorter, asked, tenses)));
    }

    private Optional<String> altered(Sentence sentence, TextSpan span, String asked, Map<TextSpan, String> tenses) {
        return alteration
                .of(sentence, sentence.tokensIn(span), tenses)
                .flatMap(instead -> whole(sentence, span, asked, instead));
    }

    private Optional<String> whole(Sentence sentence, TextSpan span, String asked, Map<TextSpan, String> instead) {
        return new Passage(material, loose, known, sentence, span, asked).rewritten(instead);
    }
}
