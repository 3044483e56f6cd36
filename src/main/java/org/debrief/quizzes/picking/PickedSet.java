package org.debrief.quizzes.picking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.briefings.BriefingHead;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A set as the page shows it.
 *
 * @param missing a sentence for each thing that the wish lacks
 * @param quiz the address of a new quiz with these questions
 * @param other the address of another set; null where there is no further one
 * @param before the address of the set before; null for the first
 */
record PickedSet(
        int number,
        List<Row> rows,
        List<String> missing,
        String quiz,
        @Nullable String other,
        @Nullable String before) {

    record Row(BankQuestion question, String briefing) {}

    static PickedSet of(Pick pick, List<BriefingHead> own) {
        Map<Long, String> titles = own.stream().collect(Collectors.toMap(BriefingHead::id, BriefingHead::title));
        int number = pick.wish().set();
        boolean all = pick.questions().size() == pick.available();
        return new PickedSet(
                number,
                pick.questions().stream()
                        .map(question -> new Row(question, titles.getOrDefault(question.briefingId(), "")))
                        .toList(),
                pick.missing(id -> titles.getOrDefault(id, "")),
                pick.questions().stream()
                        .map(question -> "question=" + question.questionId())
                        .collect(Collectors.joining("&", "/quizzes/new?", "")),
                all || number == Wish.MOST_SETS ? null : pick.wish().address(number + 1),
                number == 1 ? null : pick.wish().address(number - 1));
    }

    public String size() {
        return rows.size() == 1 ? "1 question" : rows.size() + " questions";
    }
}
