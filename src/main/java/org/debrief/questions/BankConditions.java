package org.debrief.questions;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter of the bank as conditions of SQL, and the values that they compare with. */
final class BankConditions {

    private static final String HAS_TEXT = "(v.stem ilike :text escape '!' or exists (select 1 from question_option o"
            + " where o.version_id = v.id and (o.text ilike :text escape '!' or o.prompt ilike :text escape '!')))";
    private static final String HAS_TAG = "exists (select 1 from question_tag qt join tag t on t.id = qt.tag_id"
            + " where qt.question_id = q.id and t.owner_id = b.owner_id and t.folded = :tag)";

    private final StringBuilder sql = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    BankConditions(BankFilter filter) {
        add("v.kind = :kind", "kind", name(filter.kind()));
        add("v.format = :format", "format", name(filter.format()));
        add("v.difficulty = :difficulty", "difficulty", name(filter.difficulty()));
        add("q.status = :status", "status", name(filter.status()));
        add("b.id = :briefing", "briefing", filter.briefing());
        if (filter.archived() != BankFilter.Archived.ANY) {
            sql.append(" and q.archived_at is ").append(filter.archived() == null ? "null" : "not null");
        }
        add(HAS_TAG, "tag", filter.tag().isEmpty() ? null : TagNames.folded(filter.tag()));
        add(HAS_TEXT, "text", filter.text().isEmpty() ? null : filter.pattern());
    }

    /** Only these questions. */
    void among(String name, Set<Long> ids) {
        add("q.id = any(cast(string_to_array(:" + name + ", ',') as bigint[]))", name, joined(ids));
    }

    /** None of these questions. */
    void notAmong(String name, Set<Long> ids) {
        add("q.id <> all(cast(string_to_array(:" + name + ", ',') as bigint[]))", name, joined(ids));
    }

    /** One value, however many they are: the database takes only so many. */
    private static String joined(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Each with “and” before it. */
    String sql() {
        return sql.toString();
    }

    void fill(Query query) {
        values.forEach(query::setParameter);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
