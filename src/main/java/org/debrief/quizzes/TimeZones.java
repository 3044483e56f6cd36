package org.debrief.quizzes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The time zones to choose from, by continent, under the names that every program knows them by. */
final class TimeZones {

    static final ZoneId UTC = ZoneId.of("UTC");

    private static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();
    private static final List<Group> GROUPS = groups();

    private TimeZones() {}

    /** The zones of one continent. */
    record Group(String name, List<Zone> zones) {}

    /** @param words its city as people write it, "Buenos Aires (Argentina)" */
    record Zone(String id, String words) {}

    /** Those to choose from; with {@code chosen} too, where it is a zone that stands in no list. */
    static List<Group> with(String chosen) {
        boolean listed = chosen.equals(UTC.getId())
                || GROUPS.stream()
                        .anyMatch(group -> group.zones().stream()
                                .anyMatch(zone -> zone.id().equals(chosen)));
        if (listed || named(chosen).isEmpty()) {
            return GROUPS;
        }
        List<Group> more = new ArrayList<>(GROUPS);
        more.add(new Group("Another", List.of(new Zone(chosen, chosen))));
        return more;
    }

    /** The zone of this name, whatever its case is not; "Z" is UTC. */
    static Optional<ZoneId> named(String name) {
        String typed = name.strip();
        if (typed.equals("Z")) {
            return Optional.of(UTC);
        }
        return KNOWN.contains(typed) ? Optional.of(ZoneId.of(typed)) : Optional.empty();
    }

    private static List<Group> groups() {
        Map<String, List<Zone>> byContinent = new TreeMap<>();
        for (String id : new TreeSet<>(KNOWN)) {
            String[] parts = id.split("/", 3);
            if (parts.length > 1 && CONTINENTS.contains(parts[0])) {
                byContinent.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(new Zone(id, words(parts)));
            }
        }
        return byContinent.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static String words(String[] parts) {
        String city = parts[parts.length - 1].replace('_', ' ');
        return parts.length == 2 ? city : city + " (" + parts[1].replace('_', ' ') + ")";
    }
}
