/** Debrief: from an article to comprehension questions, quizzes and score reports. */
@NullMarked
package org.debrief;

import org.jspecify.annotations.NullMarked;
