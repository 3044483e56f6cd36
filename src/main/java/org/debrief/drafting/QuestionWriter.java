package org.debrief.drafting;

import java.util.List;

/** Writes the questions of one kind. A fact that would give a doubtful question gives none. */
public interface QuestionWriter {

    List<Candidate> write(Material material);
}
