package io.cascata.query.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One value of an export: times as instants in ISO form, numbers and texts as they are. */
final class Cell {

    private Cell() {}

    static @Nullable Object of(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        if (value instanceof Timestamp) {
            return row.getObject(column, LocalDateTime.class)
                    .toInstant(ZoneOffset.UTC)
                    .toString();
        }
        return value;
    }
}
