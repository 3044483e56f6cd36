package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The versions that were asked for last, kept in memory: every saved answer of every trainee needs all questions of its
 * quiz. A version never changes once it is stored, so what is kept is right on every node, for as long as it is kept.
 */
@ApplicationScoped
class KnownVersions {

    /** A few kilobytes each. */
    private static final int MOST = 5_000;

    private final Map<Long, BankQuestion> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, BankQuestion> eldest) {
            return size() > MOST;
        }
    };

    /** These versions in this order; {@code read} gets the ids of those that are not known, and those that it lacks are left out. */
    List<BankQuestion> of(Collection<Long> ids, Function<List<Long>, List<BankQuestion>> read) {
        List<Long> missing = new ArrayList<>();
        Map<Long, @Nullable BankQuestion> found = new LinkedHashMap<>();
        synchronized (known) {
            for (Long id : ids) {
                BankQuestion question = known.get(id);
                found.put(id, question);
                if (question == null) {
                    missing.add(id);
                }
            }
        }
        if (!missing.isEmpty()) {
            List<BankQuestion> fresh = read.apply(missing);
            fresh.forEach(question -> found.put(question.versionId(), question));
            synchronized (known) {
                fresh.forEach(question -> known.put(question.versionId(), question));
            }
        }
        List<BankQuestion> inOrder = new ArrayList<>();
        for (Long id : ids) {
            BankQuestion question = found.get(id);
            if (question != null) {
                inOrder.add(question);
            }
        }
        return inOrder;
    }
}
