package org.debrief.reports.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Duration;
import java.util.Optional;
import org.debrief.quizzes.Quizzes;

/** What happens in a quiz as a stream for one connection, for the instructor who owns it. */
@ApplicationScoped
class LiveStreams {

    /** After that a page connects anew, which asks again whether it may. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** A connection that has not taken so many is too slow; it connects anew and gets the whole. */
    private static final int WAITING = 64;

    private static final long AGAIN_SECONDS = 30;

    @Inject
    Quizzes quizzes;

    @Inject
    LiveNews news;

    /**
     * A stream that begins when somebody takes it.
     *
     * @return empty where the instructor has no such quiz
     * @throws ServiceUnavailableException where too many watch already
     */
    Optional<Multi<LiveUpdate>> of(long instructorId, long quizId) {
        if (quizzes.ownedBy(instructorId, quizId).isEmpty()) {
            return Optional.empty();
        }
        if (news.isFull(instructorId)) {
            throw new ServiceUnavailableException(
                    "Too many pages watch quizzes just now. Close some of them.", AGAIN_SECONDS);
        }
        return Optional.of(Multi.createFrom()
                .<LiveUpdate>emitter(page -> begin(quizId, instructorId, page), WAITING)
                .select()
                .first(LONGEST));
    }

    private void begin(long quizId, long instructorId, MultiEmitter<? super LiveUpdate> page) {
        news.watch(quizId, instructorId, page::emit).ifPresentOrElse(page::onTermination, page::complete);
    }
}
