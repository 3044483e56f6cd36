package org.debrief.reading;

import java.util.Optional;

/** Tells who the pronouns, short names and descriptions ("the alliance") of an article stand for. */
public interface Referents {

    /**
     * Who this word's noun phrase stands for.
     *
     * @param head the head word of a name, a pronoun, or a description
     * @return empty when the article does not settle it: better no question than one about the wrong person
     */
    Optional<Referent> of(Sentence sentence, Token head);
}
