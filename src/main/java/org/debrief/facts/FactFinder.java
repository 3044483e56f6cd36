package org.debrief.facts;

import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Referents;

/** Finds the facts of one kind, in the order of the text. */
public interface FactFinder {

    List<? extends Fact> find(AnnotatedArticle article, Referents referents);
}
