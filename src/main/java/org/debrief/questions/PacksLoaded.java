package org.debrief.questions;

/** Fired when the packs that come with the product have become an instructor's briefings, after they are committed. */
public record PacksLoaded(long instructorId) {}
