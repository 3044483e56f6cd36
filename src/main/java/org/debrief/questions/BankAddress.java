package org.debrief.questions;

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

    /** Nobody is led away by a made-up form: only the bank's own addresses count. */
    private static boolean isBank(String sent) {
        return sent.matches("/questions(\\?[!-~&&[^#\\\\]]{0,3000})?");
    }
}
