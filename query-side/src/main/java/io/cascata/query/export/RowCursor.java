package io.cascata.query.export;

import io.cascata.query.deals.Criteria;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** Rows one after the other. */
interface RowCursor extends AutoCloseable {

    /** Whether there is one more, which is the current one from then on. */
    boolean next() throws SQLException;

    /** Where the current row is; before the first, what its columns are. */
    ResultSet row();

    @Override
    void close() throws SQLException;

    /** The rows of one answer. */
    static RowCursor of(ResultSet answer) {
        return new RowCursor() {

            @Override
            public boolean next() throws SQLException {
                return answer.next();
            }

            @Override
            public ResultSet row() {
                return answer;
            }

            @Override
            public void close() throws SQLException {
                answer.close();
            }
        };
    }

    /**
     * The rows of a Parquet file, so many in memory at a time as the engine writes in one piece: the driver keeps all rows
     * of an answer, which no limit of memory counts.
     */
    final class OfParquet implements RowCursor {

        private static final int PIECE = 122_880;

        private final DuckDBConnection connection;
        private final String file;
        private final long count;
        private long from;
        private ResultSet piece;

        OfParquet(DuckDBConnection connection, Path file, long count) throws SQLException {
            this.connection = connection;
            this.file = Criteria.text(file.toString());
            this.count = count;
            this.piece = piece();
        }

        private ResultSet piece() throws SQLException {
            var statement = connection.createStatement();
            statement.closeOnCompletion();
            return statement.executeQuery("SELECT * FROM read_parquet(" + file + ") WHERE file_row_number >= " + from
                    + " AND file_row_number < " + (from + PIECE) + " ORDER BY file_row_number");
        }

        @Override
        public boolean next() throws SQLException {
            while (!piece.next()) {
                if (from + PIECE >= count) {
                    return false;
                }
                from += PIECE;
                piece.close();
                piece = piece();
            }
            return true;
        }

        @Override
        public ResultSet row() {
            return piece;
        }

        @Override
        public void close() throws SQLException {
            piece.close();
        }
    }
}
