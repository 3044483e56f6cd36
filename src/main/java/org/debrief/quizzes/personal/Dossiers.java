package org.debrief.quizzes.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Takes a trainee's data away in a file, and keeps a trace of that. */
@ApplicationScoped
class Dossiers {

    @Inject
    PersonalData data;

    @Inject
    StoredDossiers stored;

    @Inject
    DataActs acts;

    @Inject
    Clock clock;

    /** Empty where the instructor has no such trainee, or one who is nobody already. */
    @Transactional
    Optional<Dossier> take(long instructorId, long traineeId) {
        return data.of(instructorId, traineeId)
                .filter(subject -> !subject.standsIn())
                .map(subject -> {
                    acts.add(instructorId, DataAction.EXPORT, subject.kept());
                    return stored.read(instructorId, traineeId, clock.instant());
                });
    }
}
