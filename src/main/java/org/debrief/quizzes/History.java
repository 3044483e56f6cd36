package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.pages.ListPage;
import org.jspecify.annotations.Nullable;

/** What a trainee has finished, the newest first, as far as the quizzes show it now. */
@ApplicationScoped
class History {

    static final int ON_A_PAGE = 25;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredQuizzes quizzes;

    @Inject
    Clock clock;

    /** One page of finished attempts of how many there are; the first page is 1. */
    record Finished(int page, int pages, long count, List<HistoryRow> rows) {}

    /** @param wanted the page; one that there is not is the nearest */
    @Transactional
    Finished of(long traineeId, int wanted) {
        long count = attempts.countFinished(traineeId);
        int pages = ListPage.pages(count, ON_A_PAGE);
        int page = Math.max(1, Math.min(pages, wanted));
        List<Attempt> found = attempts.finished(traineeId, page, ON_A_PAGE);
        Map<Long, Quiz> byId = quizzesOf(found);
        Instant now = clock.instant();
        List<HistoryRow> rows = found.stream()
                .flatMap(attempt -> row(attempt, byId.get(attempt.quizId), now).stream())
                .toList();
        return new Finished(page, pages, count, rows);
    }

    Map<Long, Quiz> quizzesOf(Collection<Attempt> some) {
        return quizzes.withIds(some.stream().map(attempt -> attempt.quizId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(quiz -> quiz.id, Function.identity()));
    }

    private static List<HistoryRow> row(Attempt attempt, @Nullable Quiz quiz, Instant now) {
        if (quiz == null || attempt.submittedAt == null || attempt.marks == null) {
            return List.of();
        }
        Instant closesAt = quiz.closesForAllAt();
        ReviewMoment moment = ReviewMoment.of(attempt, quiz, now);
        String withheld = new Withheld(moment, quiz.settings, closesAt).score();
        boolean waits = !withheld.isEmpty()
                && moment != ReviewMoment.CLOSED
                && quiz.settings.review().marks() == ShownFrom.CLOSED;
        return List.of(new HistoryRow(
                attempt.id,
                quiz.title,
                attempt.number,
                attempt.submittedAt,
                attempt.isEndedByClock(),
                quiz.settings.timeZone(),
                withheld.isEmpty()
                        ? new Score(Objects.requireNonNull(attempt.marks), attempt.maxMarks, quiz.settings.passMark())
                        : null,
                withheld,
                waits ? closesAt : null));
    }
}
