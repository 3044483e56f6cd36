package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.debrief.pages.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsCheckTest {

    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final SettingsForm USUAL = SettingsForm.usual(ZoneId.of("Europe/Berlin"));

    private final Problems problems = Problems.none();

    @Test
    void whatANewQuizBeginsWithIsFine() {
        QuizSettings settings = check(USUAL);

        assertThat(problems.all()).isEmpty();
        assertThat(settings.review()).isEqualTo(ReviewPolicy.AFTER_SUBMITTING);
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(SettingsForm.of(settings)).isEqualTo(USUAL);
        assertThat(SettingsWords.brief(settings))
                .isEqualTo("Test · all questions on one page · article out of sight · no time limit · one attempt"
                        + " · no pass mark · everything shown after submitting");
    }

    @Test
    void everySettingIsReadAndShownAgain() {
        SettingsForm form = USUAL.with(Map.of(
                "mode", "PRACTICE",
                "article", "READ_FIRST",
                "readingMinutes", "10",
                "opensAt", "2026-07-01T09:00",
                "closesAt", "2026-07-02T09:00",
                "timeLimitMinutes", "30",
                "attemptsAllowed", "3",
                "attemptCounted", "LAST",
                "questionsShuffled", "yes",
                "optionsShuffled", "no"));

        QuizSettings settings = check(form);

        assertThat(problems.all()).isEmpty();
        assertThat(settings.review()).isEqualTo(ReviewPolicy.AT_ONCE);
        assertThat(SettingsWords.lines(settings))
                .contains(
                        "The article is read first, for 10 minutes; then it goes, and the questions come",
                        "Open from 1 July 2026, 09:00 until 2 July 2026, 09:00 (time of Europe/Berlin)",
                        "Time limit: 30 minutes from seeing the questions",
                        "3 attempts, of which the last counts",
                        "Shown as soon as an answer is checked: own answers, marks, right answers, explanations, passages");
        assertThat(new SettingsCheck(SettingsForm.of(settings), null, NOW, problems).settings())
                .isEqualTo(settings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opensAt=2026-07-02T09:00,closesAt=2026-07-02T09:00 | closesAt | The quiz would close before it opens. Choose a later time to close.",
                "closesAt=2026-05-01T09:00 | closesAt | This time is past. Choose a later one, or leave it empty.",
                "timeZone=Mars/Olympus | timeZone | Choose a time zone, such as Europe/Berlin.",
                "article=READ_FIRST | readingMinutes | Say how many minutes the article is read, 1 to 240.",
                "timeLimitMinutes=601 | timeLimitMinutes | Give a whole number from 1 to 600 minutes, or leave this empty.",
                "attemptsAllowed=11 | attemptsAllowed | Allow 1 to 10 attempts.",
                "passMark=half | passMark | Give a whole percentage from 1 to 100, or leave this empty.",
                "mode=EXAM | mode | Choose for mode one of PRACTICE, TEST.",
                "review=OWN,showAnswers=DURING | showAnswers | In a test nothing is told before it is submitted. Choose a later moment, or make the quiz practice.",
                "review=OWN,showMarks=CLOSED | showKey | The right answers tell the marks. Show them no earlier than those.",
                "review=OWN,showAnswers=NEVER | showKey | The right answers stand beside the trainee’s own answers. Show them no earlier than those.",
                "review=OWN,showKey=CLOSED | showExplanation | The explanations tell the right answers. Show them no earlier than those."
            })
    void whatIsWrongOrContradictsItselfIsSaidBesideItsField(String typed, String field, String sentence) {
        Map<String, String> given = new HashMap<>();
        for (String each : typed.split(",", -1)) {
            given.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }

        check(USUAL.with(given));

        assertThat(problems.all()).isEqualTo(Map.of(field, sentence));
    }

    @Test
    void whatIsShownAfterClosingNeedsNoTimeToClose() {
        check(USUAL.with(Map.of("review", "KEY_AFTER_CLOSING")));

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void aTimeThatNobodyChangedStaysToTheSecond() {
        QuizSettings stored = check(USUAL.with(Map.of("closesAt", "2026-06-01T12:00:01Z")));

        QuizSettings again =
                new SettingsCheck(SettingsForm.of(stored), stored, NOW.plusSeconds(60), problems).settings();

        assertThat(problems.all()).isEmpty();
        assertThat(again).isEqualTo(stored);
    }

    private QuizSettings check(SettingsForm form) {
        return new SettingsCheck(form, null, NOW, problems).settings();
    }
}
