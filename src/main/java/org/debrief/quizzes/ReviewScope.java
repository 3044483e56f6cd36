package org.debrief.quizzes;

/**
 * What may be shown of an answer now.
 *
 * @param answers what was answered
 * @param marks whether it is right, and the score
 * @param key the right answer
 * @param explanation why each option is right or wrong
 * @param passage the passage of the article that settles it
 */
record ReviewScope(boolean answers, boolean marks, boolean key, boolean explanation, boolean passage) {

    /** What an instructor sees of their own quiz. */
    static final ReviewScope ALL = new ReviewScope(true, true, true, true, true);

    /** What the policy allows a trainee. While the attempt is open their answers stand before them anyway. */
    static ReviewScope of(ReviewPolicy policy, ReviewMoment moment) {
        boolean open = moment.compareTo(ReviewMoment.SUBMITTED) < 0;
        return new ReviewScope(
                open || moment.reaches(policy.answers()),
                moment.reaches(policy.marks()),
                moment.reaches(policy.key()),
                moment.reaches(policy.explanation()),
                moment.reaches(policy.passage()));
    }

    /** Whether there is anything to say about single questions; a score alone is of the whole attempt. */
    public boolean hasQuestions() {
        return answers || tellsMore();
    }

    /** Whether it says anything that the trainee did not see while answering, apart from the marks. */
    private boolean tellsMore() {
        return key || explanation || passage;
    }

    /** Whether checking an answer would tell anything. */
    boolean hasFeedback() {
        return marks || tellsMore();
    }
}
