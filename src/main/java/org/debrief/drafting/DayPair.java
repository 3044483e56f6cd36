package org.debrief.drafting;

import java.time.LocalDate;
import java.util.Optional;
import org.debrief.facts.DatedEvent;

/** Two days that one thing takes: "Wednesday 17 and Thursday 18 February 2021". */
record DayPair(LocalDate first, LocalDate second) {

    static Optional<DayPair> of(DatedEvent first, DatedEvent second) {
        String from = first.value();
        String to = second.value();
        if (from == null || to == null || !Anchored.isDay(from) || !Anchored.isDay(to)) {
            return Optional.empty();
        }
        DayPair pair = new DayPair(LocalDate.parse(from), LocalDate.parse(to));
        return pair.first.isBefore(pair.second) ? Optional.of(pair) : Optional.empty();
    }

    DayPair plusDays(int days) {
        return new DayPair(first.plusDays(days), second.plusDays(days));
    }

    String words() {
        String last = Anchored.day(second);
        if (first.getMonth() == second.getMonth() && first.getYear() == second.getYear()) {
            String[] parts = Anchored.day(first).split(" ");
            return parts[0] + " " + parts[1] + " and " + last;
        }
        return Anchored.day(first) + " and " + last;
    }
}
