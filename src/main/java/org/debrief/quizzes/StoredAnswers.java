package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of attempts in the database. */
@ApplicationScoped
class StoredAnswers {

    @Inject
    EntityManager database;

    Answers of(long attemptId) {
        Map<Long, List<ResponsePart>> parts =
                parts(attemptId).stream().collect(Collectors.groupingBy(part -> part.questionVersionId));
        Map<Long, Answer> answers = new HashMap<>();
        Set<Long> checked = new HashSet<>();
        for (Response response : responses(attemptId)) {
            if (response.checkedAt != null) {
                checked.add(response.questionVersionId);
            }
            Answer answer = answer(response, parts.getOrDefault(response.questionVersionId, List.of()));
            if (answer != null) {
                answers.put(response.questionVersionId, answer);
            }
        }
        return new Answers(answers, checked);
    }

    /** What was answered in each submitted attempt at a quiz; without an entry for one that has no answer. */
    Map<Long, Answers> inQuiz(long quizId) {
        Map<Response.Key, List<ResponsePart>> parts = submitted(ResponsePart.class, quizId).stream()
                .collect(Collectors.groupingBy(part -> new Response.Key(part.attemptId, part.questionVersionId)));
        Map<Long, Map<Long, Answer>> byAttempt = new HashMap<>();
        for (Response response : submitted(Response.class, quizId)) {
            Response.Key place = new Response.Key(response.attemptId, response.questionVersionId);
            Answer answer = answer(response, parts.getOrDefault(place, List.of()));
            if (answer != null) {
                byAttempt
                        .computeIfAbsent(response.attemptId, id -> new HashMap<>())
                        .put(response.questionVersionId, answer);
            }
        }
        return byAttempt.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Answers(entry.getValue())));
    }

    private <T> List<T> submitted(Class<T> kind, long quizId) {
        return database.createQuery(
                        "from " + kind.getSimpleName() + " r where r.attemptId in"
                                + " (select a.id from Attempt a where a.quizId = :quiz and a.submittedAt is not null)",
                        kind)
                .setParameter("quiz", quizId)
                .getResultList();
    }

    /** Marks every submitted answer to one question of a quiz again. */
    void regrade(long quizId, RuledQuestion question) {
        Map<Long, Answers> given = inQuiz(quizId);
        for (Response response : submitted(Response.class, quizId)) {
            if (response.questionVersionId == question.versionId()) {
                response.marks = Grading.marks(question, given.getOrDefault(response.attemptId, Answers.NONE));
            }
        }
    }

    private static @Nullable Answer answer(Response response, List<ResponsePart> parts) {
        if (response.optionId != null) {
            return new Answer.Chosen(response.optionId);
        }
        if (response.typed != null) {
            return new Answer.Typed(response.typed);
        }
        Map<UUID, UUID> matched = new HashMap<>();
        Map<UUID, Integer> placed = new HashMap<>();
        for (ResponsePart part : parts) {
            if (part.chosenId != null) {
                matched.put(part.optionId, part.chosenId);
            } else if (part.place != null) {
                placed.put(part.optionId, part.place);
            }
        }
        if (!matched.isEmpty()) {
            return new Answer.Matched(matched);
        }
        return placed.isEmpty() ? null : new Answer.Placed(placed);
    }

    /** Writes what has changed. */
    void save(long attemptId, Answers before, Answers after, Instant now) {
        Map<Long, Response> saved = responses(attemptId).stream()
                .collect(Collectors.toMap(response -> response.questionVersionId, Function.identity()));
        for (Long version : before.byVersion().keySet()) {
            Response response = saved.get(version);
            if (response != null && !after.byVersion().containsKey(version)) {
                removeParts(attemptId, version);
                database.remove(response);
            }
        }
        after.byVersion().forEach((version, answer) -> {
            if (!Objects.equals(before.byVersion().get(version), answer)) {
                Response response = saved.get(version);
                write(response == null ? new Response(attemptId, version) : response, answer, now);
            }
        });
    }

    /** Fixes an answer that is there; it stays checked from the first time. */
    void check(long attemptId, long version, Instant now) {
        Response response = database.find(Response.class, new Response.Key(attemptId, version));
        if (response != null && response.checkedAt == null) {
            response.checkedAt = now;
        }
    }

    private void write(Response response, Answer answer, Instant now) {
        response.answeredAt = now;
        response.optionId = answer instanceof Answer.Chosen chosen ? chosen.option() : null;
        response.typed = answer instanceof Answer.Typed typed ? typed.text() : null;
        database.persist(response);
        if (answer instanceof Answer.Matched matched) {
            removeParts(response.attemptId, response.questionVersionId);
            matched.byStatement().forEach((statement, chosen) -> add(response, statement, chosen, null));
        } else if (answer instanceof Answer.Placed placed) {
            removeParts(response.attemptId, response.questionVersionId);
            placed.byEvent().forEach((event, place) -> add(response, event, null, place));
        }
    }

    private void add(Response response, UUID option, @Nullable UUID chosen, @Nullable Integer place) {
        database.persist(new ResponsePart(response.attemptId, response.questionVersionId, option, chosen, place));
    }

    /** Takes the lines out of the session, too, so that new ones with the same key can be added. */
    private void removeParts(long attemptId, long version) {
        parts(attemptId).stream()
                .filter(part -> part.questionVersionId == version)
                .forEach(database::remove);
        database.flush();
    }

    List<Response> responses(long attemptId) {
        return database.createQuery("from Response where attemptId = :attempt", Response.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }

    private List<ResponsePart> parts(long attemptId) {
        return database.createQuery("from ResponsePart where attemptId = :attempt", ResponsePart.class)
                .setParameter("attempt", attemptId)
                .getResultList();
    }
}
