package org.debrief.facts;

/** Where the content of an attribution stands; the frames are explained in {@code cues.txt}. */
enum CueFrame {
    SAY,
    THINK,
    INTEND,
    DIRECT,
    JUDGE,
    ABOUT,
    NAME,
    NOUN,
    HOLDS,
    DEED,
    FEEL,
    STAND
}
