package org.debrief.quizzes.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextsTest {

    private static final TypedKey FIGURE = FigureKey.of("9,600").orElseThrow();
    private static final TypedKey DATE = DateKey.of("14 February 2021").orElseThrow();

    @ParameterizedTest
    @ValueSource(strings = {"9600", "nine thousand six hundred", "9,601", "12", "9.6 thousand"})
    void aFigureStaysAndIsMarkedAsBefore(String typed) {
        String reduced = TypedTexts.reduced(FIGURE, typed);

        assertThat(reduced).matches("[0-9,.]+( thousand)?");
        assertThat(FIGURE.mark(reduced).right()).isEqualTo(FIGURE.mark(typed).right());
    }

    @Test
    void aDayStaysAndWhatIsNeitherGoes() {
        assertThat(DATE.mark(TypedTexts.reduced(DATE, "Feb 14")).right()).isTrue();
        assertThat(TypedTexts.reduced(DATE, "ask Ana Ruiz")).isEqualTo(TypedTexts.REMOVED);
        assertThat(TypedTexts.reduced(FIGURE, "I am Zoë, zoe@example.org")).isEqualTo(TypedTexts.REMOVED);
        assertThat(TypedTexts.reduced(null, "anything")).isEqualTo(TypedTexts.REMOVED);
        assertThat(FIGURE.mark(TypedTexts.REMOVED).right()).isFalse();
        assertThat(DATE.mark(TypedTexts.REMOVED).right()).isFalse();
    }

    @Test
    void aNameIsTakenOutOfWhatSomebodyWrote() {
        Redaction redaction = new Redaction("Zoë (Z.) Ünal", "zoe+1@example.org");

        assertThat(redaction.in("As zoë (z.) ünal <ZOE+1@example.org> said, twice: Zoë (Z.) Ünal."))
                .isEqualTo("As a trainee <a trainee> said, twice: a trainee.");
        assertThat(new Redaction("Al", "al@example.org").in("Also al@example.org"))
                .isEqualTo("Also a trainee");
        assertThat(new Redaction("Ana", "a@b.c").in("Ana ".repeat(125).strip())).hasSizeLessThanOrEqualTo(500);
    }
}
