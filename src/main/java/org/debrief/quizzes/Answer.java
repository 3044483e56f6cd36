package org.debrief.quizzes;

import java.util.Map;
import java.util.UUID;

/** What somebody answered to one question. */
sealed interface Answer {

    /** One option, also True or False. */
    record Chosen(UUID option) implements Answer {}

    /** The words as they were typed. */
    record Typed(String text) implements Answer {

        static final int LONGEST = 80;
    }

    /** For each matched statement, the option whose text was chosen. */
    record Matched(Map<UUID, UUID> byStatement) implements Answer {

        public Matched {
            byStatement = Map.copyOf(byStatement);
        }
    }

    /** For each placed event, its place from 1. */
    record Placed(Map<UUID, Integer> byEvent) implements Answer {

        public Placed {
            byEvent = Map.copyOf(byEvent);
        }
    }
}
