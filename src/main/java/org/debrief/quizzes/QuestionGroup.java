package org.debrief.quizzes;

import java.util.List;
import org.debrief.briefings.BriefingHead;
import org.debrief.questions.BankQuestion;

/** The approved questions of one briefing, to pick from. */
record QuestionGroup(long briefingId, String title, List<BankQuestion> questions) {

    /** A group for each briefing that has approved questions, in the order of the briefings. */
    static List<QuestionGroup> of(List<BriefingHead> briefings, List<BankQuestion> bank) {
        return briefings.stream()
                .map(briefing -> new QuestionGroup(
                        briefing.id(),
                        briefing.title(),
                        bank.stream()
                                .filter(question -> question.briefingId() == briefing.id())
                                .toList()))
                .filter(group -> !group.questions.isEmpty())
                .toList();
    }

    public String size() {
        return questions.size() == 1 ? "1 question" : questions.size() + " questions";
    }

    public String allLabel() {
        return questions.size() == 1 ? "The one question" : "All " + questions.size() + " questions";
    }
}
