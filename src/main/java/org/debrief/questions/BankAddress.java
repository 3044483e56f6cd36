package org.debrief.questions;

import jakarta.ws.rs.core.Response;

/** The page that a form on a question goes back to. */
final class BankAddress {

    private BankAddress() {}

    /** The page of the bank, at the question, if that is what a form named; its card on the review desk otherwise. */
    static String orDesk(String sent, Question question) {
        return isBank(sent)
                ? sent + "#row-" + question.id
                : "/briefings/" + question.briefingId + (question.archivedAt == null ? "" : "?show=ARCHIVED") + "#q-"
                        + question.id;
    }

    /** The answer to htmx that shows the same page of the bank anew, at the question. */
    static Response anew(String bank, Question question) {
        return Response.noContent()
                .header("HX-Redirect", bank + "#row-" + question.id)
                .header("HX-Refresh", "true")
                .build();
    }

    /** Nobody is led away by a made-up form: only the bank's own addresses count. */
    static boolean isBank(String sent) {
        return sent.matches("/questions(\\?[!-~&&[^#\\\\]]{0,3000})?");
    }
}
