package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a trainee sees when.
 *
 * @param answers the questions with the trainee's own answers
 * @param marks whether they were right, and the score
 * @param key the right answers
 * @param explanation why each option is right or wrong
 * @param passage the passage of the article that settles it
 */
@Embeddable
public record ReviewPolicy(
        @Column(name = "show_answers") @Enumerated(EnumType.STRING)
        ShownFrom answers,

        @Column(name = "show_marks") @Enumerated(EnumType.STRING)
        ShownFrom marks,

        @Column(name = "show_key") @Enumerated(EnumType.STRING)
        ShownFrom key,

        @Column(name = "show_explanation") @Enumerated(EnumType.STRING)
        ShownFrom explanation,

        @Column(name = "show_passage") @Enumerated(EnumType.STRING)
        ShownFrom passage) {

    /** What most tests want: everything, as soon as the attempt is submitted. */
    public static final ReviewPolicy AFTER_SUBMITTING = allFrom(ShownFrom.SUBMITTED);

    /** What practice wants: everything, as soon as an answer is checked. */
    public static final ReviewPolicy AT_ONCE = allFrom(ShownFrom.DURING);

    public static ReviewPolicy allFrom(ShownFrom moment) {
        return new ReviewPolicy(moment, moment, moment, moment, moment);
    }
}
