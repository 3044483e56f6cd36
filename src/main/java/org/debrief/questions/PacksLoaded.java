package org.debrief.questions;

/** Fired when the packs that come with the product have become an instructor's briefings, in the same transaction. */
public record PacksLoaded(long instructorId) {}
