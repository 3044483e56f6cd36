package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;

/** One submitted attempt with everything that may be said about it now. */
record QuizResult(String trainee, String title, Instant submittedAt, Score score, List<ReviewedQuestion> questions) {}
