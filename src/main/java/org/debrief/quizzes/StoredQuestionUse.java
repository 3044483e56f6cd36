package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.debrief.questions.QuestionUse;

/** Looks up in the quizzes where questions are asked, many at a time. */
@ApplicationScoped
@Transactional
class StoredQuestionUse implements QuestionUse {

    @Inject
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<Asked> of(long instructorId, Collection<Long> questionIds) {
        if (questionIds.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = database.createNativeQuery("""
                        select v.question_id, v.number, z.id, z.title, z.status, bool_or(k.now) as now,
                               z.archived_at is not null as archived
                        from question_version v
                        join (select quiz_id, question_version_id, true as now from quiz_question
                              union all select quiz_id, question_version_id, false from quiz_asked) k
                            on k.question_version_id = v.id
                        join quiz z on z.id = k.quiz_id
                        where v.question_id in (:ids) and z.owner_id = :owner
                        group by v.id, z.id order by z.created_at desc, z.id desc, v.number desc
                        """, Object[].class)
                .setParameter("ids", questionIds)
                .setParameter("owner", instructorId)
                .getResultList();
        return rows.stream()
                .map(row -> new Asked(
                        (Long) row[0],
                        (Integer) row[1],
                        (Long) row[2],
                        (String) row[3],
                        Where.valueOf((String) row[4]),
                        (Boolean) row[5],
                        (Boolean) row[6]))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> askedIn(long instructorId, Where where) {
        return Set.copyOf(database.createNativeQuery("""
                        select distinct v.question_id from quiz z join quiz_question k on k.quiz_id = z.id
                        join question_version v on v.id = k.question_version_id
                        where z.owner_id = :owner and z.status = :status
                        """, Long.class)
                .setParameter("owner", instructorId)
                .setParameter("status", where.name())
                .getResultList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<Long> everAsked(long instructorId) {
        return Set.copyOf(database.createNativeQuery("""
                        select v.question_id from quiz z
                        join (select quiz_id, question_version_id from quiz_question
                              union all select quiz_id, question_version_id from quiz_asked) k on k.quiz_id = z.id
                        join question_version v on v.id = k.question_version_id
                        where z.owner_id = :owner group by v.question_id
                        """, Long.class)
                .setParameter("owner", instructorId)
                .getResultList());
    }
}
