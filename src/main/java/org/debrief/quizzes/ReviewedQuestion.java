package org.debrief.quizzes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.Marking;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question with its answer, its key and why, each as far as a {@link ReviewScope} lets it be shown. What may not be shown is
 * not in here (null, or an empty list), so no page and no program can find it.
 *
 * @param options what could be chosen; of a typed question the model answer, of a matching one the speakers of no statement:
 *     those two tell the key
 * @param typed what was typed; empty when nothing was, null where it may not be shown
 * @param marking how that was read; null when nothing was typed
 * @param parts the statements or events of a matching or ordering question
 * @param share of the mark, from 0 to 1
 * @param right whether that is the whole mark
 * @param modelAnswers answers to be typed that count; empty also where nothing is typed
 * @param dropped whether it counts for nobody, and so has no share
 * @param correction why the instructor has corrected its key, or dropped it; such a reason may tell the key
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewedQuestion(
        int number,
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        List<ReviewedOption> options,
        @Nullable String typed,
        @Nullable ReadAnswer marking,
        List<ReviewedPart> parts,
        @Nullable Double share,
        @Nullable Boolean right,
        @Nullable Boolean answered,
        @Nullable String explanation,
        @Nullable Passage passage,
        @Nullable String articleTitle,
        List<String> modelAnswers,
        boolean dropped,
        @Nullable String correction) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewedOption(
            String text,
            @Nullable Boolean key,
            @Nullable Boolean chosen,
            @Nullable String why) {}

    /** How a typed answer was read; the note on it may quote the key. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadAnswer(@Nullable String readAs, @Nullable String note) {}

    static ReviewedQuestion of(
            int number,
            RuledQuestion ruled,
            long seed,
            Answers answers,
            String articleTitle,
            String text,
            ReviewScope scope) {
        BankQuestion question = ruled.question();
        Ruling ruling = ruled.ruling();
        Passage passage =
                question.evidence() == null || !scope.passage() ? null : Passage.of(text, question.evidence());
        Double share = scope.marks() && !ruled.dropped() ? Grading.share(ruled, answers) : null;
        return new ReviewedQuestion(
                number,
                question.kind(),
                question.format(),
                question.stem(),
                options(question, seed, scope).stream()
                        .map(option -> reviewed(ruled, option, answers, scope))
                        .toList(),
                scope.answers() ? answers.typed(question) : null,
                read(ruled, answers, scope),
                ReviewedPart.of(ruled, seed, answers, scope),
                share,
                share == null ? null : share == 1,
                scope.answers() ? answers.byVersion().containsKey(question.versionId()) : null,
                scope.explanation() ? question.explanation() : null,
                passage,
                passage == null ? null : articleTitle,
                question.format().isTyped() && scope.key() ? ruled.modelAnswers() : List.of(),
                ruled.dropped(),
                scope.key() && ruling != null ? ruling.reason() : null);
    }

    private static List<BankOption> options(BankQuestion question, long seed, ReviewScope scope) {
        List<BankOption> shown = OptionOrder.of(question, seed);
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE -> shown;
            case TYPED_FIGURE, TYPED_DATE -> scope.key() ? shown : List.of();
            case MATCHING ->
                scope.key() ? shown.stream().filter(o -> o.prompt() == null).toList() : List.of();
            case ORDERING -> List.of();
        };
    }

    private static ReviewedOption reviewed(RuledQuestion ruled, BankOption option, Answers answers, ReviewScope scope) {
        return new ReviewedOption(
                option.text(),
                scope.key() ? ruled.isRight(option) : null,
                scope.answers() ? answers.chose(ruled.question(), option) : null,
                scope.explanation() ? option.why() : null);
    }

    private static @Nullable ReadAnswer read(RuledQuestion ruled, Answers answers, ReviewScope scope) {
        String typed = answers.typed(ruled.question());
        if (typed.isEmpty() || !scope.answers() || !scope.marks()) {
            return null;
        }
        Marking marking = ruled.mark(typed);
        // That it could not be read tells nothing; of two readings the right one is taken, which is told by the mark,
        // too.
        boolean noteTells = marking.readAs() != null;
        return new ReadAnswer(marking.readAs(), noteTells && !scope.key() ? null : marking.note());
    }

    /** What may be said about the mark, in words; empty when nothing may be. */
    @JsonIgnore
    public String verdict() {
        if (dropped) {
            return "Does not count";
        }
        if (Boolean.FALSE.equals(answered)) {
            return "Not answered";
        }
        if (share == null) {
            return "";
        }
        if (share > 0 && share < 1) {
            return "Partly right: " + Math.round(share * parts.size()) + " of " + parts.size();
        }
        return share == 1 ? "Right" : "Wrong";
    }

    @JsonIgnore
    public boolean isPartlyRight() {
        return share != null && share > 0 && share < 1;
    }

    @JsonIgnore
    public boolean isOrdering() {
        return format == QuestionFormat.ORDERING;
    }

    /** Whether the events stand in the right order; else they stand as they stood while they were answered. */
    @JsonIgnore
    public boolean isPutInOrder() {
        return isOrdering() && parts.stream().anyMatch(part -> part.key() != null);
    }

    @JsonIgnore
    public boolean isMatching() {
        return format == QuestionFormat.MATCHING;
    }
}
