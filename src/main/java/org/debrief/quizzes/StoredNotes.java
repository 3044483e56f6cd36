package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The notes of attempts in the database. */
@ApplicationScoped
class StoredNotes {

    @Inject
    EntityManager database;

    Notes of(long attemptId) {
        Set<Long> flagged = new HashSet<>();
        Set<Long> seen = new HashSet<>();
        for (QuestionNote note : all(attemptId)) {
            if (note.flagged) {
                flagged.add(note.questionVersionId);
            }
            if (note.seenAt != null) {
                seen.add(note.questionVersionId);
            }
        }
        return new Notes(flagged, seen);
    }

    /** The note of one question, made where there is none yet; the caller holds the attempt. */
    QuestionNote one(long attemptId, long version) {
        Response.Key key = new Response.Key(attemptId, version);
        QuestionNote there = database.find(QuestionNote.class, key);
        if (there != null) {
            return there;
        }
        // A page that shows it for the first time may be about to note that, and does not hold the attempt.
        database.createNativeQuery("insert into question_note (attempt_id, question_version_id)"
                        + " values (:attempt, :version) on conflict do nothing")
                .setParameter("attempt", attemptId)
                .setParameter("version", version)
                .executeUpdate();
        return database.find(QuestionNote.class, key);
    }

    /** Notes that a page shows it now; two pages may say so at the same moment, and the first holds. */
    void seen(long attemptId, long version, Instant now) {
        database.createNativeQuery("""
                        insert into question_note (attempt_id, question_version_id, seen_at)
                        values (:attempt, :version, :now)
                        on conflict (attempt_id, question_version_id)
                        do update set seen_at = coalesce(question_note.seen_at, excluded.seen_at)
                        """)
                .setParameter("attempt", attemptId)
                .setParameter("version", version)
                .setParameter("now", now)
                .executeUpdate();
    }

    private List<QuestionNote> all(long attemptId) {
        return database.createQuery("from QuestionNote where attemptId = :attempt", QuestionNote.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}
