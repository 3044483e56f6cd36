package org.debrief.quizzes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its trainee's programs read it.
 *
 * @param readingEndsAt while the article is read: when the questions come at the latest; else null
 * @param endsAt when its time is over, at the latest; null where there is no limit
 * @param endedBy who submitted it; null while it is open
 * @param articles the article, while it may be read
 * @param questions what may be seen before submitting: no key, no explanation, and none while the article is read first;
 *     afterwards only where answers are shown
 * @param checked in practice, what may be seen of each answer that was checked and no longer changes
 * @param result only after submitting
 */
record AttemptView(
        long id,
        String title,
        boolean submitted,
        @Nullable Instant readingEndsAt,
        @Nullable Instant endsAt,
        @Nullable EndedBy endedBy,
        List<ArticleText> articles,
        List<PaperItem> questions,
        List<ReviewedQuestion> checked,
        @Nullable ResultView result) {

    /** What the quiz shows of the result now; what it does not show is not there, and {@code withheld} says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultView(
            @Nullable BigDecimal marks,
            @Nullable Integer max,
            @Nullable Integer percent,
            @Nullable Boolean passed,
            List<SkillView> skills,
            List<ReviewedQuestion> questions,
            List<String> withheld,
            List<CorrectionView> corrections) {

        static ResultView of(QuizResult result) {
            Score score = result.score();
            return score == null
                    ? new ResultView(
                            null, null, null, null, List.of(), result.questions(), result.withheld(), List.of())
                    : new ResultView(
                            score.marks(),
                            score.max(),
                            score.percent(),
                            score.hasPassMark() ? score.passed() : null,
                            result.skills().stream().map(SkillView::of).toList(),
                            result.questions(),
                            result.withheld(),
                            result.corrections().stream()
                                    .map(CorrectionView::of)
                                    .toList());
        }
    }

    /** How it went with the questions that ask for one skill. */
    record SkillView(FactGroup skill, BigDecimal marks, int max) {

        static SkillView of(SkillResult result) {
            return new SkillView(
                    result.skill(), result.score().marks(), result.score().max());
        }
    }

    /** A score that was corrected; the reason is not there where it might tell a key that is not shown yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectionView(
            Instant at,
            BigDecimal marksBefore,
            int maxBefore,
            BigDecimal marksAfter,
            int maxAfter,
            @Nullable String reason) {

        static CorrectionView of(Correction correction) {
            return new CorrectionView(
                    correction.at(),
                    correction.before().marks(),
                    correction.before().max(),
                    correction.after().marks(),
                    correction.after().max(),
                    correction.reason());
        }
    }

    static AttemptView of(Sitting sitting, List<ArticleText> articles, Practice practice, @Nullable QuizResult result) {
        boolean shown = result == null
                ? !sitting.submitted() && !sitting.reading()
                : result.scope().answers();
        return new AttemptView(
                sitting.attemptId(),
                sitting.title(),
                sitting.submitted(),
                sitting.reading() ? sitting.clock().readingEndsAt() : null,
                sitting.clock().endsAt(),
                result == null ? null : result.endedBy(),
                articles,
                shown ? sitting.paper().items() : List.of(),
                practice.inOrder(),
                result == null ? null : ResultView.of(result));
    }
}
