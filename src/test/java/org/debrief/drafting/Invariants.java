package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.Article;
import org.debrief.reading.TextSpan;
import org.debrief.reading.UnreadableArticleException;

/** What holds for every text, however broken. */
final class Invariants {

    private static final EnglishQuestionDrafter DRAFTER = new EnglishQuestionDrafter();

    private Invariants() {}

    /** Drafts; fails where a fact or its evidence lies outside the text. Gives what came of it, or the reason why not. */
    static String draft(String text) {
        try {
            Drafting drafting = DRAFTER.draft(new Article("", text, null), DraftRequest.everything());
            TextSpan whole = new TextSpan(0, text.length());
            assertThat(drafting.facts())
                    .allMatch(f ->
                            whole.covers(f.fact().span()) && !f.fact().span().isEmpty());
            assertThat(drafting.drafts())
                    .allMatch(d -> whole.covers(d.evidence()) && !d.evidence().isEmpty());
            return drafting.toString();
        } catch (UnreadableArticleException refused) {
            assertThat(refused.sentence()).endsWith(".");
            return refused.sentence();
        }
    }
}
