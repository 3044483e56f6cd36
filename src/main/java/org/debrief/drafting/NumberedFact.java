package org.debrief.drafting;

import org.debrief.facts.Fact;

/** A fact with the name that drafts refer to it by: "f1", "f2", in the order of the text. */
public record NumberedFact(String id, Fact fact) {}
