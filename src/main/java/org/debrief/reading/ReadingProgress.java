package org.debrief.reading;

/** Hears how far the reading of an article has come. */
@FunctionalInterface
public interface ReadingProgress {

    /**
     * A sentence has been read. What this throws ends the reading.
     *
     * @param sentences how many have been read, 0 before the first one
     * @param all how many there are
     */
    void read(int sentences, int all);
}
