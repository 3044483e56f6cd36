package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.debrief.pages.Problems;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * One question in the form that changes a quiz.
 *
 * @param place the number in its field: its place, or what was typed and is none
 * @param newest its newest approved wording, where that is another one
 */
record EditRow(
        BankQuestion question,
        String place,
        boolean first,
        boolean last,
        @Nullable BankQuestion newest) {

    static List<EditRow> of(EditList list, EditForm form, Problems problems) {
        List<BankQuestion> questions = list.questions();
        List<EditRow> rows = new ArrayList<>();
        for (BankQuestion question : questions) {
            int number = rows.size() + 1;
            boolean wrong = problems.has("place-" + question.versionId());
            rows.add(new EditRow(
                    question,
                    wrong ? form.places().getOrDefault(question.versionId(), "") : String.valueOf(number),
                    number == 1,
                    number == questions.size(),
                    list.newest(question.versionId())));
        }
        return rows;
    }

    public long version() {
        return question.versionId();
    }

    public String field() {
        return "place-" + version();
    }
}
