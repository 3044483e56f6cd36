package org.debrief.quizzes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** What was ruled about the questions of quizzes. For callers that have already checked who may see it. */
public interface Rulings {

    /** What holds in one quiz now. */
    OfQuiz of(long quizId);

    /**
     * What holds in one quiz.
     *
     * @param byVersion without an entry for a question that is marked as it was written
     */
    record OfQuiz(Map<Long, Ruling> byVersion) {

        static final OfQuiz NONE = new OfQuiz(Map.of());

        public OfQuiz {
            byVersion = Map.copyOf(byVersion);
        }

        /** The same after one more ruling. */
        OfQuiz with(long versionId, Ruling ruling) {
            Map<Long, Ruling> after = new HashMap<>(byVersion);
            if (ruling.kind() == RulingKind.WITHDRAW) {
                after.remove(versionId);
            } else {
                after.put(versionId, ruling);
            }
            return new OfQuiz(after);
        }

        public RuledQuestion ruled(BankQuestion question) {
            return new RuledQuestion(question, byVersion.get(question.versionId()));
        }

        /** In the same order. */
        public List<RuledQuestion> ruled(List<BankQuestion> questions) {
            return questions.stream().map(this::ruled).toList();
        }

        /** How many of these versions count, and so the most marks that they give. */
        int counting(List<Long> versions) {
            return Math.toIntExact(versions.stream()
                    .filter(version -> !isDropped(byVersion.get(version)))
                    .count());
        }

        boolean isDropped(long versionId) {
            return isDropped(byVersion.get(versionId));
        }

        private static boolean isDropped(@Nullable Ruling ruling) {
            return ruling != null && ruling.kind() == RulingKind.DROP;
        }
    }
}
