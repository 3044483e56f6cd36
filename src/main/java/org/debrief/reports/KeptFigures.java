package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.debrief.quizzes.RuledQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out from a quiz's answers for as long as nothing that it rests on has changed, so that the next page
 * of a long report comes at once. Each node keeps its own and may forget it at any time.
 */
@ApplicationScoped
class KeptFigures {

    private static final int MOST = 100;

    /**
     * What figures rest on.
     *
     * @param state of the submitted attempts, read before anything else is; see {@link StoredResults#state}
     */
    record Basis(
            long quizId, AttemptChoice choice, String state, List<RuledQuestion> questions, Set<Long> noLongerAsked) {}

    private record Place(long quizId, AttemptChoice choice) {}

    private record Kept(Basis basis, QuizFigures figures) {}

    /** Those used last are at the end. */
    private final Map<Place, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Kept> eldest) {
            return size() > MOST;
        }
    };

    QuizFigures of(Basis basis, Supplier<QuizFigures> work) {
        Place place = new Place(basis.quizId(), basis.choice());
        Kept known = find(place);
        if (known != null && known.basis().equals(basis)) {
            return known.figures();
        }
        QuizFigures figures = work.get();
        synchronized (kept) {
            kept.put(place, new Kept(basis, figures));
        }
        return figures;
    }

    private @Nullable Kept find(Place place) {
        synchronized (kept) {
            return kept.get(place);
        }
    }
}
