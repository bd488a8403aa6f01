package io.cascata.query.facts;

import io.cascata.query.projection.StoreFailure;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * The order of rows in their tables. They are written as events come in; once the facts have seen twice as many as the last
 * time, they are put in the order that their projection names, so that whoever asks for what still holds passes over whole
 * blocks of what is past. Answers are the same either way.
 */
final class Arrangement {

    /** In events. */
    private static final long FEWEST = 65_536;

    private final DuckDBConnection connection;
    private final List<FactProjection> projections;
    private final FactBook book;
    private long last;

    /** For facts that were put in order at the position that their book names. */
    Arrangement(DuckDBConnection connection, List<FactProjection> projections, FactBook book) throws SQLException {
        this.connection = connection;
        this.projections = projections;
        this.book = book;
        this.last = book.arranged();
    }

    /** Puts rows in order where that is due. Where they are too many to sort, they stay as they are until the next time. */
    void reached(long position) {
        if (position < Math.max(FEWEST, 2 * last)) {
            return;
        }
        try {
            DuckDb.transaction(connection, () -> arrange(position));
        } catch (SQLException e) {
            if (!QuestionTooLarge.isWhy(e)) {
                throw new StoreFailure("cannot put the facts up to position " + position + " in order", e);
            }
        }
        last = position;
    }

    private void arrange(long position) throws SQLException {
        for (var projection : projections) {
            for (var order : projection.orders().entrySet()) {
                DuckDb.execute(connection, "ALTER TABLE " + order.getKey() + " RENAME TO unordered");
                for (var table : projection.schema()) {
                    DuckDb.execute(connection, table);
                }
                DuckDb.execute(
                        connection, "INSERT INTO " + order.getKey() + " FROM unordered ORDER BY " + order.getValue());
                DuckDb.execute(connection, "DROP TABLE unordered");
            }
        }
        book.arranged(position);
    }
}
