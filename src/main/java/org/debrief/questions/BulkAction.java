package org.debrief.questions;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be decided about many questions at once. */
enum BulkAction {
    APPROVE(QuestionStatus.APPROVED, "approved"),
    REJECT(QuestionStatus.REJECTED, "rejected"),
    DRAFT(QuestionStatus.DRAFT, "put back to draft"),
    TAG(null, "tagged"),
    UNTAG(null, "untagged"),
    ARCHIVE(null, "archived"),
    RESTORE(null, "taken out of the archive");

    private final @Nullable QuestionStatus status;
    private final String done;

    BulkAction(@Nullable QuestionStatus status, String done) {
        this.status = status;
        this.done = done;
    }

    static Optional<BulkAction> named(@Nullable String name) {
        return Stream.of(values()).filter(action -> action.name().equals(name)).findFirst();
    }

    /** The state that it gives; empty where it leaves the state as it is. */
    Optional<QuestionStatus> status() {
        return Optional.ofNullable(status);
    }

    boolean takesATag() {
        return this == TAG || this == UNTAG;
    }

    /** “12 questions approved”. */
    String done(long count, @Nullable String tag) {
        String what = count == 1 ? "1 question " : count + " questions ";
        return what + done + (tag == null ? "" : " “" + tag + "”");
    }
}
