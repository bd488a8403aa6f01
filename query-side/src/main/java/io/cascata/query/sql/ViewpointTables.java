package io.cascata.query.sql;

import io.cascata.query.deals.Sight;
import io.cascata.query.deals.SightSql;
import io.cascata.query.export.FlatTable;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;

/** The flat tables on one connection: views from the viewpoint of a question, and macros that take another one. */
record ViewpointTables(List<FlatTable> tables, Sight sight) {

    private static final String PARAMETERS = "(as_of := NULL, known_at := NULL)";
    private static final String ANYWHERE = "_at";

    /** The names under which they can be asked; what is made for one sight at a time has no macro. */
    static Set<String> names(List<FlatTable> tables) {
        return tables.stream()
                .flatMap(table -> switch (table) {
                    case FlatTable.Selected selected -> Stream.of(selected.name(), selected.name() + ANYWHERE);
                    case FlatTable.Made made -> Stream.of(made.name());
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Creates those of these names, for this connection alone. */
    void create(Set<String> names, DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var table : tables) {
                if (names.contains(table.name())) {
                    statement.execute("CREATE TEMP VIEW " + table.name() + " AS " + table.sql(connection, sight));
                }
                if (table instanceof FlatTable.Selected selected && names.contains(selected.name() + ANYWHERE)) {
                    statement.execute("CREATE TEMP MACRO " + selected.name() + ANYWHERE + PARAMETERS + " AS TABLE "
                            + selected.rows().sql(connection, anywhere()));
                }
            }
        }
    }

    /** {@code as_of} is a timestamp or a day (its beginning), {@code known_at} a log position; none means no limit. */
    private SightSql anywhere() {
        return new SightSql(
                "coalesce(epoch_us(as_of::TIMESTAMP), " + Long.MAX_VALUE + ")",
                "coalesce(known_at::BIGINT, " + sight.knownAt() + ")",
                false);
    }
}
