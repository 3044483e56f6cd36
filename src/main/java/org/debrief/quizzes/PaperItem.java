package org.debrief.quizzes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionFormat;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/**
 * One question of a paper.
 *
 * @param number counts from 1 within the quiz
 * @param choices what can be chosen: the options, the speakers, or the places 1, 2, 3 …
 * @param typed what was typed; empty when nothing was, or nothing is to be typed
 * @param parts the statements to match or the events to order
 * @param checked whether the answer was checked in practice and no longer changes
 * @param flagged whether its trainee wants to come back to it
 * @param seen whether a page has shown it
 */
record PaperItem(
        int number,
        QuestionFormat format,
        String stem,
        List<Choice> choices,
        String typed,
        List<Part> parts,
        boolean checked,
        boolean flagged,
        boolean seen) {

    /** One choice under a letter (or the number of a place) that holds within this attempt only. */
    record Choice(String letter, String text, boolean chosen) {}

    /** A statement or an event, with the letter or place that was chosen for it; empty when none was. */
    record Part(int number, String text, String chosen) {

        public boolean isAnswered() {
            return !chosen.isEmpty();
        }
    }

    private static final List<String> PLACES = List.of("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th");

    static PaperItem of(int number, BankQuestion question, long seed, Answers answers, Notes notes) {
        List<BankOption> shown = OptionOrder.of(question, seed);
        boolean isTyped = question.format().isTyped();
        List<Choice> choices = switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE, MATCHING -> choices(question, shown, answers);
            case TYPED_FIGURE, TYPED_DATE -> List.of();
            case ORDERING -> places(shown);
        };
        List<Part> parts = switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE, TYPED_FIGURE, TYPED_DATE -> List.of();
            case MATCHING -> statements(question, OptionOrder.statements(question, seed), shown, answers);
            case ORDERING -> events(question, shown, answers);
        };
        return new PaperItem(
                number,
                question.format(),
                question.stem(),
                choices,
                isTyped ? answers.typed(question) : "",
                parts,
                answers.isChecked(question),
                notes.flagged().contains(question.versionId()),
                notes.seen().contains(question.versionId()));
    }

    private static List<Choice> choices(BankQuestion question, List<BankOption> shown, Answers answers) {
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Choice(Letters.at(i), shown.get(i).text(), answers.chose(question, shown.get(i))))
                .toList();
    }

    private static List<Choice> places(List<BankOption> shown) {
        return IntStream.range(0, shown.size())
                .mapToObj(i -> new Choice(String.valueOf(i + 1), PLACES.get(i), false))
                .toList();
    }

    private static List<Part> statements(
            BankQuestion question, List<BankOption> statements, List<BankOption> shown, Answers answers) {
        return IntStream.range(0, statements.size())
                .mapToObj(i -> {
                    BankOption chosen = answers.matched(question, statements.get(i));
                    String prompt = String.valueOf(statements.get(i).prompt());
                    return new Part(i + 1, prompt, chosen == null ? "" : Letters.at(shown.indexOf(chosen)));
                })
                .toList();
    }

    private static List<Part> events(BankQuestion question, List<BankOption> shown, Answers answers) {
        return IntStream.range(0, shown.size())
                .mapToObj(i -> {
                    Integer place = answers.place(question, shown.get(i));
                    return new Part(i + 1, shown.get(i).text(), place == null ? "" : String.valueOf(place));
                })
                .toList();
    }

    /** The name of its field; of the first part of their names where there is one for each part. */
    public String field() {
        return Paper.fieldOf(number);
    }

    /** The letter of the chosen option; empty where none is chosen. */
    public String chosenLetter() {
        return choices.stream()
                .filter(Choice::chosen)
                .map(Choice::letter)
                .findFirst()
                .orElse("");
    }

    /** The name of the field that says whether to come back to it. */
    public String flagField() {
        return field() + SentForm.FLAG;
    }

    public boolean isAnswered() {
        return parts.isEmpty()
                ? !typed.isEmpty() || choices.stream().anyMatch(Choice::chosen)
                : parts.stream().allMatch(Part::isAnswered);
    }

    /** Where it stands, in words. */
    public String state() {
        if (checked) {
            return "checked";
        }
        return flagged ? answerState() + ", flagged" : answerState();
    }

    private String answerState() {
        if (isBegun()) {
            return isAnswered() ? "answered" : "partly answered";
        }
        return seen ? "not answered" : "not seen";
    }

    /** The end of its style's name: "open" where something is still to do. */
    public String stateLook() {
        return flagged && !checked ? "flagged" : isAnswered() ? "done" : "open";
    }

    public boolean isBegun() {
        return isAnswered() || parts.stream().anyMatch(Part::isAnswered);
    }

    /** Whether two events have the same place. */
    public boolean isTied() {
        List<String> places =
                parts.stream().filter(Part::isAnswered).map(Part::chosen).toList();
        return isOrdering() && places.stream().distinct().count() < places.size();
    }

    /** The answer in lines, for checking before submitting. */
    public List<String> answerLines() {
        if (parts.isEmpty()) {
            Stream<String> chosen = choices.stream().filter(Choice::chosen).map(Choice::text);
            return typed.isEmpty() ? chosen.toList() : List.of(typed);
        }
        return parts.stream()
                .map(part -> isOrdering() ? given(part) + ": " + part.text() : part.text() + " – " + given(part))
                .toList();
    }

    private String given(Part part) {
        return choices.stream()
                .filter(choice -> choice.letter().equals(part.chosen()))
                .map(Choice::text)
                .findFirst()
                .orElse("not answered");
    }

    public boolean isTyped() {
        return format.isTyped();
    }

    public boolean isTypedDate() {
        return format == QuestionFormat.TYPED_DATE;
    }

    public boolean isOrdering() {
        return format == QuestionFormat.ORDERING;
    }
}
