package org.debrief.quizzes.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.debrief.people.Person;
import org.debrief.quizzes.KnownTrainees;

/**
 * Makes a trainee's data anonymous, or deletes it, for an instructor of theirs.
 *
 * <p>Either way the submitted attempts stay without a person, so that the figures of questions and quizzes stay: they go to
 * accounts that stand in and that nobody can sign in to. Made anonymous, all attempts of the trainee stay together under one such
 * account, which takes the trainee's place in the instructor's cohorts. Deleted, the attempts at each quiz go to one of their
 * own, so that nothing ties one quiz to another. The trainee's account is deleted, unless the trainee is in a cohort of another
 * instructor or took a quiz of theirs.
 */
@ApplicationScoped
class PersonalData {

    static final String DELETED = "Deleted trainee";

    private static final int RANDOM_BYTES = 12;
    private static final int SHOWN_DIGITS = 6;

    private final SecureRandom random = new SecureRandom();

    @Inject
    KnownTrainees trainees;

    @Inject
    StoredPersonalData stored;

    @Inject
    TypedTexts typedTexts;

    @Inject
    DataActs acts;

    @Inject
    Clock clock;

    /** A trainee whom the instructor may know, with how much is kept about them. {@code standsIn} where they are nobody. */
    record Subject(Person trainee, Kept kept, boolean standsIn) {}

    /** How it went: done, or not because something has changed since {@code subject} was looked at. */
    record Outcome(boolean done, Subject subject) {}

    /** Empty where the instructor has no such trainee. */
    @Transactional
    Optional<Subject> of(long instructorId, long traineeId) {
        return trainees.find(instructorId, traineeId)
                .map(person -> new Subject(person, stored.kept(instructorId, traineeId), stored.standsIn(traineeId)));
    }

    /**
     * Carries it out if everything is still as it was seen.
     *
     * @param action not the export
     * @param seen the fingerprint of what was looked at
     * @return empty where the instructor has no such trainee, or one who is nobody already
     */
    @Transactional
    Optional<Outcome> carryOut(long instructorId, long traineeId, DataAction action, String seen) {
        if (!stored.hold(traineeId)) {
            return Optional.empty();
        }
        Optional<Subject> subject = of(instructorId, traineeId).filter(found -> !found.standsIn());
        return subject.map(found -> {
            if (!found.kept().fingerprint().equals(seen)) {
                return new Outcome(false, found);
            }
            acts.add(instructorId, action, found.kept());
            carryOut(instructorId, traineeId, action, found.kept());
            return new Outcome(true, found);
        });
    }

    private void carryOut(long instructorId, long traineeId, DataAction action, Kept kept) {
        stored.deleteDrill(instructorId, traineeId);
        stored.deleteRunning(instructorId, traineeId);
        typedTexts.reduce(instructorId, traineeId);
        stored.redactReasons(instructorId, traineeId);
        if (action == DataAction.ANONYMISE) {
            String code = code();
            long standIn = standIn("Trainee " + code.substring(0, SHOWN_DIGITS).toUpperCase(Locale.ROOT), code);
            stored.quizzes(instructorId, traineeId).forEach(quiz -> stored.moveAttempts(quiz, traineeId, standIn));
            stored.moveMemberships(instructorId, traineeId, standIn);
        } else {
            stored.quizzes(instructorId, traineeId)
                    .forEach(quiz -> stored.moveAttempts(quiz, traineeId, standIn(DELETED, code())));
        }
        stored.deleteTies(instructorId, traineeId);
        if (!kept.elsewhere()) {
            stored.deleteAccount(traineeId);
        }
    }

    private long standIn(String name, String code) {
        return stored.standIn(name, code + "@stand-in.invalid", clock.instant());
    }

    /** So long that nobody guesses it, and nobody types it as an email of their own. */
    private String code() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
