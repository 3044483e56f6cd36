package org.debrief.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one wording changed in another one.
 *
 * @param before the number of the other; 0 where there is none
 */
public record VersionChange(int number, int before, Instant createdAt, List<Field> fields) {

    /** One field, before and now, each in pieces; empty where the wording has no such field. */
    public record Field(String name, List<WordDiff.Piece> before, List<WordDiff.Piece> now) {

        static Field of(String name, String before, String now) {
            WordDiff diff = new WordDiff(before, now);
            return new Field(name, diff.before(), diff.now());
        }

        public boolean isChanged() {
            return !before.equals(now);
        }
    }

    public boolean isFirst() {
        return before == 0;
    }

    public boolean isSame() {
        return fields.stream().noneMatch(Field::isChanged);
    }

    /**
     * What each changed in the one before it.
     *
     * @param versions the newest first
     */
    static List<VersionChange> between(List<VersionWords> versions) {
        List<VersionChange> changes = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            VersionWords now = versions.get(i);
            boolean first = i == versions.size() - 1;
            changes.add(
                    first
                            ? new VersionChange(now.number(), 0, now.createdAt(), fields(now, now))
                            : of(versions.get(i + 1), now));
        }
        return changes;
    }

    static VersionChange of(VersionWords before, VersionWords now) {
        return new VersionChange(now.number(), before.number(), now.createdAt(), fields(before, now));
    }

    private static List<Field> fields(VersionWords before, VersionWords now) {
        Set<String> names = new LinkedHashSet<>(now.fields().keySet());
        names.addAll(before.fields().keySet());
        return names.stream()
                .map(name -> Field.of(
                        name,
                        Objects.requireNonNullElse(before.fields().get(name), ""),
                        Objects.requireNonNullElse(now.fields().get(name), "")))
                .toList();
    }
}
