package io.cascata.query.segment;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/** Sets of roles as whole numbers, a bit for each role: as many columns as the roles that there are take up. */
record RoleSets(int size) {

    private static final int BITS = 62;

    /** For all roles that anybody ever had. */
    static RoleSets read(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT coalesce(max(code), 0) FROM " + SeatProjection.WORD)) {
            row.next();
            return new RoleSets(row.getInt(1) / BITS + 1);
        }
    }

    /** Gathers the column {@code role} of a group. */
    String bits() {
        return each(i -> "bit_or(CASE WHEN role // %1$d = %2$d THEN 1::BIGINT << (role %% %1$d) ELSE 0 END) AS set_%2$d"
                .formatted(BITS, i));
    }

    /** Nobody's where there is nothing to gather. */
    String columns() {
        return each("coalesce(set_%1$d, 0) AS set_%1$d"::formatted);
    }

    /** Whether a role is in the set. */
    String has(String role) {
        return "([" + each("set_%d"::formatted) + "][" + role + " // " + BITS + " + 1] >> (" + role + " % " + BITS
                + ")) & 1 = 1";
    }

    private String each(IntFunction<String> column) {
        return IntStream.range(0, size).mapToObj(column).collect(joining(", "));
    }
}
