package org.debrief.reports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** What was answered in the submitted attempts of a quiz, by attempt and question. */
final class GivenAnswers {

    private record Place(long attemptId, long questionVersionId) {}

    private final Map<Place, ResponseRow> responses = new HashMap<>();
    private final Map<Place, List<PartRow>> parts;

    GivenAnswers(List<ResponseRow> responses, List<PartRow> parts) {
        responses.forEach(row -> this.responses.put(new Place(row.attemptId(), row.questionVersionId()), row));
        this.parts = parts.stream()
                .collect(Collectors.groupingBy(row -> new Place(row.attemptId(), row.questionVersionId())));
    }

    BigDecimal marks(long attemptId, BankQuestion question) {
        ResponseRow response = responses.get(new Place(attemptId, question.versionId()));
        return response == null ? BigDecimal.ZERO : Objects.requireNonNullElse(response.marks(), BigDecimal.ZERO);
    }

    boolean isRight(long attemptId, BankQuestion question) {
        return marks(attemptId, question).compareTo(BigDecimal.ONE) == 0;
    }

    boolean isAnswered(long attemptId, BankQuestion question) {
        return words(attemptId, question) != null;
    }

    @Nullable UUID chosen(long attemptId, BankQuestion question) {
        ResponseRow response = responses.get(new Place(attemptId, question.versionId()));
        return response == null ? null : response.optionId();
    }

    @Nullable String typed(long attemptId, BankQuestion question) {
        ResponseRow response = responses.get(new Place(attemptId, question.versionId()));
        return response == null ? null : response.typed();
    }

    /** Each statement with the speaker chosen for it, or each event with its place, in the order of the key. */
    List<String> parts(long attemptId, BankQuestion question) {
        List<PartRow> given = parts.getOrDefault(new Place(attemptId, question.versionId()), List.of());
        List<BankOption> options = question.options();
        return IntStream.range(0, options.size())
                .boxed()
                .flatMap(i -> given.stream()
                        .filter(part -> part.optionId().equals(options.get(i).id()))
                        .map(part -> words(question, options.get(i), part)))
                .toList();
    }

    private static String words(BankQuestion question, BankOption option, PartRow part) {
        if (part.place() != null) {
            return placed(option, part.place());
        }
        return question.options().stream()
                .filter(each -> each.id().equals(part.chosenId()))
                .map(each -> matched(option, each))
                .findFirst()
                .orElse("");
    }

    static String placed(BankOption event, int place) {
        return place + ". " + event.text();
    }

    static String matched(BankOption statement, BankOption speaker) {
        return statement.prompt() + " – " + speaker.text();
    }

    /** The whole answer in words; null where there is none. */
    @Nullable String words(long attemptId, BankQuestion question) {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream()
                        .filter(option -> option.id().equals(chosen(attemptId, question)))
                        .map(BankOption::text)
                        .findFirst()
                        .orElse(null);
            case TYPED_FIGURE, TYPED_DATE -> typed(attemptId, question);
            case MATCHING, ORDERING -> {
                List<String> given = parts(attemptId, question);
                yield given.isEmpty() ? null : String.join("; ", given);
            }
        };
    }
}
