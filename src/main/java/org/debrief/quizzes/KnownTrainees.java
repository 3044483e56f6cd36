package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.debrief.people.Cohorts;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.debrief.people.Role;

/** Whom an instructor may know by name: trainees in their cohorts, and who has left these but took one of their quizzes. */
@ApplicationScoped
public class KnownTrainees {

    @Inject
    Cohorts cohorts;

    @Inject
    StoredAttempts attempts;

    @Inject
    People people;

    /** The trainee, if the instructor may know them; an instructor is nobody's trainee. */
    @Transactional
    public Optional<Person> find(long instructorId, long accountId) {
        return cohorts.traineeOf(instructorId, accountId)
                .or(() -> whoTookAQuiz(instructorId, accountId))
                .filter(person -> person.role() == Role.TRAINEE);
    }

    private Optional<Person> whoTookAQuiz(long instructorId, long accountId) {
        long taken = attempts.count(
                "accountId = ?1 and quizId in (select q.id from Quiz q where q.ownerId = ?2)", accountId, instructorId);
        return taken == 0
                ? Optional.empty()
                : people.withIds(List.of(accountId)).stream().findFirst();
    }
}
