package org.debrief.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.pages.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What was ticked in the bank, and what is to be done with it, right or wrong.
 *
 * @param action null where the form has no such button
 * @param line the tag as it was typed
 */
record BulkForm(@Nullable BulkAction action, Set<Long> questions, String line, Problems problems) {

    static BulkForm blank() {
        return new BulkForm(null, Set.of(), "", Problems.none());
    }

    static BulkForm of(SentBulk sent) {
        Set<Long> ticked = (sent.all == null ? sent.ticked : sent.shown)
                .stream()
                        .filter(id -> id.matches("[0-9]{1,18}"))
                        .limit(BulkDeciding.MOST)
                        .map(Long::valueOf)
                        .collect(Collectors.toSet());
        Optional<BulkAction> action = BulkAction.named(sent.action);
        Problems problems = Problems.none();
        if (ticked.isEmpty()) {
            problems.add("bulk", "Tick at least one question first.");
        } else if (action.isEmpty()) {
            problems.add("bulk", "Choose what to do with the ticked questions.");
        } else if (action.get().takesATag()) {
            tagProblem(sent.name).ifPresent(sentence -> problems.add("name", sentence));
        }
        return new BulkForm(action.orElse(null), ticked, sent.name, problems);
    }

    /** A plain sentence, where what was typed is not one tag. */
    static Optional<String> tagProblem(String typed) {
        List<String> names = TagNames.of(List.of(typed));
        return names.isEmpty() ? Optional.of("Write the tag first.") : TagNames.problem(names);
    }

    /** For a form without problems. */
    BulkAction decided() {
        return Optional.ofNullable(action).orElseThrow();
    }

    /** The tag; null where none is needed. For a form without problems. */
    @Nullable String name() {
        return decided().takesATag() ? TagNames.of(List.of(line)).get(0) : null;
    }

    public boolean ticks(BankRow row) {
        return questions.contains(row.id());
    }
}
