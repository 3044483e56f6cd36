package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class GivenAccommodations implements Accommodations {

    @Inject
    StoredAccommodations stored;

    @Override
    @Transactional
    public Map<Long, Accommodated> inQuiz(long instructorId, QuizSheet quiz) {
        Map<Long, Allowance> allowances = new HashMap<>(stored.byTrainee(instructorId, null));
        stored.byTrainee(instructorId, quiz.id())
                .forEach((trainee, inThis) -> allowances.merge(trainee, inThis, (every, own) -> own.and(every)));
        return allowances.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> accommodated(entry.getValue(), quiz)));
    }

    private static Accommodated accommodated(Allowance allowance, QuizSheet quiz) {
        return new Accommodated(
                allowance.closesAt(), allowance.words(quiz.settings().timeZone()));
    }
}
