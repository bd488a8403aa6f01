package io.cascata.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked in SQL, before anything of it is carried out. */
@Tag("P02")
class ReadingSelectStatementsTest {

    private static final Set<String> TABLES = Set.of("stays", "stays_at");

    private Connection connection;

    @BeforeEach
    void open() throws Exception {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    @AfterEach
    void close() throws Exception {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM stays",
                "FROM Stays",
                "SELECT count(*) FROM stays s JOIN (SELECT 1 AS one) x ON true WHERE s.n IN (SELECT range FROM range(3))",
                "WITH mine AS (FROM stays), more AS (FROM mine) SELECT * FROM more",
                "SELECT * FROM stays_at(as_of := TIMESTAMP '2026-01-01', known_at := 7)",
                "SELECT stage, quantile_cont(seconds, 0.5) OVER (PARTITION BY stage) FROM stays",
                "SELECT * FROM stays PIVOT (count(*) FOR stage IN ('engaged'))",
                "SELECT 1 UNION ALL SELECT seconds FROM stays"
            })
    void whatever_selects_from_known_tables_is_read(String sql) {
        assertThat(SelectStatement.parse(sql, TABLES, connection).sql()).isEqualTo(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM stays",
                "INSERT INTO stays VALUES (1)",
                "CREATE TABLE x AS FROM stays",
                "COPY (FROM stays) TO 'out.csv'",
                "ATTACH 'other.db'",
                "INSTALL httpfs",
                "SET memory_limit = '9GB'",
                "PRAGMA database_list",
                "CALL duckdb_settings()",
                "CHECKPOINT",
                "BEGIN",
                "EXPORT DATABASE 'x'"
            })
    void whatever_does_more_is_forbidden(String sql) {
        assertThatThrownBy(() -> SelectStatement.parse(sql, TABLES, connection))
                .isInstanceOf(SqlRefused.class)
                .extracting(refused -> ((SqlRefused) refused).code())
                .isEqualTo("sql-forbidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM word",
                "SELECT * FROM main.stays",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM 'https://example.org/x.csv'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM glob('/*')",
                "SELECT * FROM duckdb_settings()",
                "SELECT * FROM information_schema.tables",
                "SELECT * FROM query('SELECT 1')",
                "SELECT * FROM query_table('word')",
                "SELECT (SELECT text FROM word LIMIT 1) FROM stays",
                "FROM stays WHERE EXISTS (FROM pragma_database_list())",
                "SHOW TABLES",
                "DESCRIBE word",
                "SUMMARIZE word"
            })
    void whatever_reads_something_else_is_forbidden(String sql) {
        assertThatThrownBy(() -> SelectStatement.parse(sql, TABLES, connection))
                .isInstanceOf(SqlRefused.class)
                .extracting(refused -> ((SqlRefused) refused).code())
                .isEqualTo("sql-forbidden");
    }

    @Test
    void what_is_no_sql_is_refused_with_its_place() {
        assertThatThrownBy(() -> SelectStatement.parse("SELECT * FORM stays", TABLES, connection))
                .isInstanceOf(SqlRefused.class)
                .hasMessageContaining("at character 15");
        assertThatThrownBy(() -> SelectStatement.parse("SELECT 1; SELECT 2", TABLES, connection))
                .hasMessage("one statement is answered at a time, these are 2");
        assertThatThrownBy(() -> SelectStatement.parse("  ", TABLES, connection))
                .isInstanceOf(SqlRefused.class);
    }
}
