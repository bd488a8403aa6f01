package io.cascata.query.facts;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** Something that is asked of the facts over one connection, which sees one snapshot. */
@FunctionalInterface
public interface FactQuestion<T> {

    T ask(DuckDBConnection connection) throws SQLException;
}
