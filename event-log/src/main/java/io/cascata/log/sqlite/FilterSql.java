package io.cascata.log.sqlite;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A filter as the tail of a SELECT over {@code events e}: ?1 and ?2 are the positions after and until which it looks,
 * then come its own arguments. It may let too much through where two tags share a key, never too little: callers
 * apply the filter itself to what comes out.
 */
record FilterSql(String from, String order, List<Object> arguments) {

    private static final int FIRST_ARGUMENT = 3;

    /** SQL takes 500 parts of a UNION; beyond this all events are looked at, which is right for the few after a position. */
    private static final int MOST_CRITERIA = 400;

    static FilterSql of(EventFilter filter) {
        var builder = new Builder();
        var criteria = filter.anyOf();
        boolean everything = criteria.stream()
                .anyMatch(criterion ->
                        criterion.tags().isEmpty() && criterion.names().isEmpty());
        if (filter.isAll() || everything || criteria.size() > MOST_CRITERIA) {
            return builder.scan(Set.of());
        }
        if (criteria.stream().allMatch(criterion -> criterion.tags().isEmpty())) {
            var names = new HashSet<String>();
            criteria.forEach(criterion -> names.addAll(criterion.names()));
            return builder.scan(names);
        }
        return criteria.size() == 1 ? builder.stream(criteria.getFirst()) : builder.union(criteria);
    }

    void bind(PreparedStatement statement, long after, long until) throws SQLException {
        statement.setLong(1, after);
        statement.setLong(2, until);
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(FIRST_ARGUMENT + i, arguments.get(i));
        }
    }

    private static final class Builder {

        private final List<Object> arguments = new ArrayList<>();

        FilterSql scan(Set<String> names) {
            String sql = "events e WHERE e.position > ?1 AND e.position <= ?2" + named("e", names);
            return new FilterSql(sql, "e.position", arguments);
        }

        /** One criterion is read off the tag index in order of position, so a page costs what it holds. */
        FilterSql stream(Criterion criterion) {
            return new FilterSql(
                    "(" + positions(criterion) + ") p CROSS JOIN events e ON e.position = p.position",
                    "p.position",
                    arguments);
        }

        FilterSql union(List<Criterion> criteria) {
            var parts = criteria.stream().map(this::positions).toList();
            return new FilterSql(
                    "events e WHERE e.position IN (" + String.join(" UNION ", parts) + ")", "e.position", arguments);
        }

        private String positions(Criterion criterion) {
            if (criterion.tags().isEmpty()) {
                return "SELECT n.position FROM events n WHERE n.position > ?1 AND n.position <= ?2"
                        + named("n", criterion.names());
            }
            var tags = List.copyOf(criterion.tags());
            var sql = new StringBuilder("SELECT t0.position AS position FROM event_tags t0");
            for (int i = 1; i < tags.size(); i++) {
                sql.append(" CROSS JOIN event_tags t%1$d ON t%1$d.position = t0.position AND t%1$d.tag = %2$s"
                        .formatted(i, argument(TagKey.of(tags.get(i)))));
            }
            if (!criterion.names().isEmpty()) {
                sql.append(" CROSS JOIN events n ON n.position = t0.position").append(named("n", criterion.names()));
            }
            return sql.append(where(tags.getFirst())).toString();
        }

        private String where(Tag tag) {
            return " WHERE t0.tag = " + argument(TagKey.of(tag)) + " AND t0.position > ?1 AND t0.position <= ?2";
        }

        private String named(String table, Set<String> names) {
            if (names.isEmpty()) {
                return "";
            }
            var places = names.stream().sorted().map(this::argument).toList();
            return " AND " + table + ".name IN (" + String.join(",", places) + ")";
        }

        private String argument(Object value) {
            arguments.add(value);
            return "?" + (arguments.size() + FIRST_ARGUMENT - 1);
        }
    }
}
