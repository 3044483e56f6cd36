package org.debrief.quizzes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The answer to each question that has one, by the question's version.
 *
 * @param checked the versions whose answers were checked and no longer change
 */
record Answers(Map<Long, Answer> byVersion, Set<Long> checked) {

    static final Answers NONE = new Answers(Map.of());

    Answers {
        byVersion = Map.copyOf(byVersion);
        checked = Set.copyOf(checked);
    }

    Answers(Map<Long, Answer> byVersion) {
        this(byVersion, Set.of());
    }

    boolean isChecked(BankQuestion question) {
        return checked.contains(question.versionId());
    }

    /** These answers, changed by what a form says; see {@link SentForm} for what it cannot take back. */
    Answers changedBy(List<BankQuestion> questions, long seed, UnaryOperator<@Nullable String> fields) {
        SentForm form = new SentForm(fields, seed);
        Map<Long, Answer> changed = new HashMap<>(byVersion);
        for (int i = 0; i < questions.size(); i++) {
            BankQuestion question = questions.get(i);
            if (isChecked(question)) {
                continue;
            }
            Answer answer = form.answer(question, Paper.fieldOf(i + 1), byVersion.get(question.versionId()));
            if (answer == null) {
                changed.remove(question.versionId());
            } else {
                changed.put(question.versionId(), answer);
            }
        }
        return new Answers(changed, checked);
    }

    /** These answers, but for some versions those of {@code others}. */
    Answers with(Answers others, Set<Long> versions) {
        Map<Long, Answer> all = new HashMap<>(byVersion);
        for (Long version : versions) {
            Answer answer = others.byVersion.get(version);
            if (answer == null) {
                all.remove(version);
            } else {
                all.put(version, answer);
            }
        }
        return new Answers(all, checked);
    }

    boolean chose(BankQuestion question, BankOption option) {
        return byVersion.get(question.versionId()) instanceof Answer.Chosen chosen
                && chosen.option().equals(option.id());
    }

    /** Empty when nothing was typed. */
    String typed(BankQuestion question) {
        return byVersion.get(question.versionId()) instanceof Answer.Typed typed ? typed.text() : "";
    }

    /** The option whose text was chosen for a statement. */
    @Nullable BankOption matched(BankQuestion question, BankOption statement) {
        if (!(byVersion.get(question.versionId()) instanceof Answer.Matched matched)) {
            return null;
        }
        UUID chosen = matched.byStatement().get(statement.id());
        return question.options().stream()
                .filter(option -> Objects.equals(option.id(), chosen))
                .findFirst()
                .orElse(null);
    }

    /** The place that an event was given, from 1. */
    @Nullable Integer place(BankQuestion question, BankOption event) {
        return byVersion.get(question.versionId()) instanceof Answer.Placed placed
                ? placed.byEvent().get(event.id())
                : null;
    }
}
