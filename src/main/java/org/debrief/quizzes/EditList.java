package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** The questions of a quiz while its instructor changes them; nothing is saved here. */
final class EditList {

    private final Map<Long, BankQuestion> allowed;
    private final Map<Long, BankQuestion> approved;
    private List<Long> versions;

    /**
     * Takes what a form lists.
     *
     * @param approved what may be added: the newest approved version of each question of the instructor
     */
    EditList(EditForm form, QuizSheet quiz, List<BankQuestion> approved) {
        this.approved = approved.stream().collect(Collectors.toMap(BankQuestion::questionId, Function.identity()));
        this.allowed = new HashMap<>();
        Stream.of(quiz.questions(), quiz.noLongerAsked(), approved)
                .flatMap(List::stream)
                .forEach(question -> allowed.put(question.versionId(), question));
        this.versions = AskedOrder.byNumber(
                form.asked().stream().filter(allowed::containsKey).toList(), form.numbers());
        approved.stream().filter(form::adds).forEach(question -> add(question.versionId()));
        oneVersionOfEach();
    }

    List<BankQuestion> questions() {
        return versions.stream().map(allowed::get).filter(Objects::nonNull).toList();
    }

    List<Long> versions() {
        return List.copyOf(versions);
    }

    void move(long version, int by) {
        versions = AskedOrder.moved(versions, version, by);
    }

    void remove(long version) {
        versions = versions.stream().filter(each -> each != version).toList();
    }

    /** Asks the newest approved wording of the question instead of this version. */
    void renew(long version) {
        BankQuestion newest = newest(version);
        if (newest != null) {
            versions = versions.stream()
                    .map(each -> each == version ? newest.versionId() : each)
                    .toList();
        }
    }

    void renewAll() {
        List.copyOf(versions).forEach(this::renew);
    }

    /** The newest approved version of the same question, where that is another one. */
    @Nullable BankQuestion newest(long version) {
        BankQuestion asked = allowed.get(version);
        BankQuestion newest = asked == null ? null : approved.get(asked.questionId());
        return newest == null || newest.versionId() == version ? null : newest;
    }

    /** What could be added. */
    List<BankQuestion> others() {
        List<Long> here = questions().stream().map(BankQuestion::questionId).toList();
        return approved.values().stream()
                .filter(question -> !here.contains(question.questionId()))
                .toList();
    }

    private void add(long version) {
        if (!versions.contains(version)) {
            List<Long> more = new ArrayList<>(versions);
            more.add(version);
            versions = more;
        }
    }

    /** A quiz asks a question once, in one wording: the first of the list. */
    private void oneVersionOfEach() {
        Map<Long, Long> byQuestion = new LinkedHashMap<>();
        questions().forEach(question -> byQuestion.putIfAbsent(question.questionId(), question.versionId()));
        versions = List.copyOf(byQuestion.values());
    }
}
