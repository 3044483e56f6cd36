package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tags of questions in the database. For callers that have already checked whose the questions are. */
@ApplicationScoped
@Transactional
class StoredTags {

    /** More names than anybody reads through when a field suggests them. */
    private static final int MOST_SUGGESTED = 200;

    @Inject
    EntityManager database;

    /** Gives a question exactly these tags. */
    void set(long ownerId, long questionId, List<String> tags) {
        database.createNativeQuery("delete from question_tag where question_id = :question")
                .setParameter("question", questionId)
                .executeUpdate();
        tags.forEach(tag -> add(idOf(ownerId, tag), questionId));
    }

    /** The id of an instructor's tag, which is made where there is none. A tag that nothing has any more is spelt anew. */
    long idOf(long ownerId, String tag) {
        return ((Number) database.createNativeQuery("""
                                insert into tag (owner_id, name, folded) values (:owner, :name, :folded)
                                on conflict (owner_id, folded) do update set name = case
                                    when exists (select 1 from question_tag q where q.tag_id = tag.id) then tag.name
                                    else excluded.name end
                                returning id
                                """)
                        .setParameter("owner", ownerId)
                        .setParameter("name", tag)
                        .setParameter("folded", TagNames.folded(tag))
                        .getSingleResult())
                .longValue();
    }

    private void add(long tagId, long questionId) {
        database.createNativeQuery("insert into question_tag (question_id, tag_id) values (:question, :tag)"
                        + " on conflict do nothing")
                .setParameter("question", questionId)
                .setParameter("tag", tagId)
                .executeUpdate();
    }

    /** Gives these questions the tag, as far as they have room for it; answers those that did not have it. */
    Set<Long> add(long tagId, Collection<Long> questionIds) {
        return changed("""
                insert into question_tag (question_id, tag_id) select q.id, :tag from question q
                where q.id in (:ids) and (select count(*) from question_tag t where t.question_id = q.id) < %d
                on conflict do nothing returning question_id
                """.formatted(TagNames.MOST), tagId, questionIds);
    }

    /** Takes the tag from these questions; answers those that had it. */
    Set<Long> remove(long tagId, Collection<Long> questionIds) {
        return changed(
                "delete from question_tag where tag_id = :tag and question_id in (:ids) returning question_id",
                tagId,
                questionIds);
    }

    /** Those that have as many tags as a question may have, and not this one. */
    Set<Long> fullWithout(long tagId, Collection<Long> questionIds) {
        return changed("""
                select question_id from question_tag where question_id in (:ids)
                group by question_id having count(*) >= %d and not bool_or(tag_id = :tag)
                """.formatted(TagNames.MOST), tagId, questionIds);
    }

    @SuppressWarnings("unchecked")
    private Set<Long> changed(String sql, long tagId, Collection<Long> questionIds) {
        return questionIds.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createNativeQuery(sql, Long.class)
                        .setParameter("tag", tagId)
                        .setParameter("ids", questionIds)
                        .getResultList());
    }

    String name(long tagId) {
        return (String) database.createNativeQuery("select name from tag where id = :id", String.class)
                .setParameter("id", tagId)
                .getSingleResult();
    }

    List<String> of(long questionId) {
        return of(List.of(questionId)).getOrDefault(questionId, List.of());
    }

    /** The tags of each question that has some, in the order of the alphabet. */
    Map<Long, List<String>> of(Collection<Long> questionIds) {
        Map<Long, List<String>> tags = new HashMap<>();
        if (!questionIds.isEmpty()) {
            rows("""
                    select q.question_id, t.name from question_tag q join tag t on t.id = q.tag_id
                    where q.question_id in (:ids) order by t.folded
                    """, questionIds)
                    .forEach(row -> tags.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return tags;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<Long> ids) {
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The instructor's tags that some question has, those of most questions first. */
    @SuppressWarnings("unchecked")
    List<String> inUse(long ownerId) {
        return database.createNativeQuery("""
                        select t.name from tag t join question_tag q on q.tag_id = t.id
                        where t.owner_id = :owner group by t.id order by count(*) desc, t.folded
                        """, String.class)
                .setParameter("owner", ownerId)
                .setMaxResults(MOST_SUGGESTED)
                .getResultList();
    }
}
