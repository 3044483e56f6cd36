package org.debrief.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one wording changed in the one before it.
 *
 * @param first whether there is none before it
 */
public record VersionChange(int number, Instant createdAt, boolean first, List<Field> fields) {

    /** One field, before and now; empty where the wording has no such field. */
    public record Field(String name, String before, String now) {

        public boolean isChanged() {
            return !before.equals(now);
        }
    }

    /** @param versions the newest first */
    static List<VersionChange> between(List<VersionWords> versions) {
        List<VersionChange> changes = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            VersionWords now = versions.get(i);
            boolean first = i == versions.size() - 1;
            changes.add(new VersionChange(
                    now.number(), now.createdAt(), first, fields(first ? now : versions.get(i + 1), now)));
        }
        return changes;
    }

    private static List<Field> fields(VersionWords before, VersionWords now) {
        Set<String> names = new LinkedHashSet<>(now.fields().keySet());
        names.addAll(before.fields().keySet());
        return names.stream()
                .map(name -> new Field(
                        name,
                        Objects.requireNonNullElse(before.fields().get(name), ""),
                        Objects.requireNonNullElse(now.fields().get(name), "")))
                .toList();
    }
}
