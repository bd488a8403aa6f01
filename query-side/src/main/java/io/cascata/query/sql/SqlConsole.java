package io.cascata.query.sql;

import io.cascata.query.deals.Sight;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.FlatTable;
import io.cascata.query.export.RowLimit;
import io.cascata.query.export.TableFile;
import io.cascata.query.facts.FactStore;
import io.cascata.query.facts.QuestionTooLarge;
import io.cascata.query.facts.Scratch.Answer;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/**
 * Answers questions in SQL over flat tables. Each table is there as seen from the viewpoint of the question under its name,
 * and, where a statement can select its rows, from any other as a macro: {@code stays_at(as_of := TIMESTAMP '2026-06-30',
 * known_at := 4711)}.
 */
public final class SqlConsole {

    /** So many questions at a time, so that reports go on being answered. */
    private static final int AT_ONCE = 2;

    private final Supplier<FactStore> facts;
    private final List<FlatTable> tables;
    private final Limits limits;
    private final Semaphore places = new Semaphore(AT_ONCE);

    public SqlConsole(Supplier<FactStore> facts, List<FlatTable> tables, Limits limits) {
        this.facts = facts;
        this.tables = List.copyOf(tables);
        this.limits = limits;
    }

    /** How many seconds a question may take, and how many a whole table; 0 for any time. */
    public record Limits(int question, int table) {

        public static final Limits NONE = new Limits(0, 0);

        public Limits {
            if (question < 0 || table < 0) {
                throw new IllegalArgumentException(
                        "seconds are 0 or more, not " + question + " for a question and " + table + " for a table");
            }
        }
    }

    /**
     * A question.
     *
     * @param limit how many rows the answer may have
     */
    public record Question(String sql, Viewpoint viewpoint, ExportFormat format, long limit) {}

    /** The tables that can be asked, each with its columns. */
    public List<TableView> tables() {
        var store = facts.get();
        return store.ask(connection -> {
            var views = new ArrayList<TableView>();
            for (var table : tables) {
                views.add(TableView.of(table, store.position(), connection));
            }
            return List.copyOf(views);
        });
    }

    /** The table of this name; throws {@link SqlRefused} where there is none. */
    String named(String name) {
        return tables.stream()
                .map(FlatTable::name)
                .filter(name::equals)
                .findFirst()
                .orElseThrow(() -> SqlRefused.unknownTable(
                        tables.stream().map(FlatTable::name).toList()));
    }

    /** The answer as a file, to be closed once it is read. Throws {@link SqlRefused}. */
    public Answer answer(Question question) {
        return answer(question, limits.question(), TableFile::write);
    }

    /** All rows of a table, likewise; it may take longer than a question. Throws {@link SqlRefused}. */
    public Answer table(String name, Viewpoint viewpoint, ExportFormat format) {
        var question = new Question("FROM " + named(name), viewpoint, format, Long.MAX_VALUE);
        return answer(question, limits.table(), TableFile::whole);
    }

    /** Writes rows to a file, as {@link TableFile} does. */
    @FunctionalInterface
    private interface Writing {

        long write(DuckDBConnection connection, String sql, ExportFormat format, Path to, RowLimit limit, int seconds)
                throws SQLException;
    }

    private Answer answer(Question question, int seconds, Writing writing) {
        if (!places.tryAcquire()) {
            throw SqlRefused.busy(AT_ONCE);
        }
        try {
            return answerNow(question, seconds, writing);
        } finally {
            places.release();
        }
    }

    private Answer answerNow(Question question, int seconds, Writing writing) {
        var store = facts.get();
        var file = store.scratch().file();
        try {
            return store.ask(connection -> {
                var sight = Sight.of(question.viewpoint(), store.position());
                var select = SelectStatement.parse(question.sql(), ViewpointTables.names(tables), connection);
                new ViewpointTables(tables, sight).create(select.tables(), connection);
                run(select, question, seconds, writing, file, connection);
                return file;
            });
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static void run(
            SelectStatement select,
            Question question,
            int seconds,
            Writing writing,
            Answer file,
            DuckDBConnection connection)
            throws SQLException {
        try (var transaction = connection.createStatement()) {
            transaction.execute("BEGIN TRANSACTION READ ONLY");
            var limit = RowLimit.of(question.limit());
            writing.write(connection, select.sql(), question.format(), file.path(), limit, seconds);
        } catch (RowLimit.Exceeded e) {
            throw SqlRefused.tooMuch(
                    "the answer has more than " + e.most() + " rows; ask for fewer or raise the limit");
        } catch (SQLTimeoutException e) {
            throw SqlRefused.tooMuch("the question takes longer than " + seconds + " s");
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private static SqlRefused refused(SQLException e) {
        if (QuestionTooLarge.isWhy(e)) {
            return SqlRefused.tooMuch("the question takes more memory than there is for questions");
        }
        var message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return message.toLowerCase(Locale.ROOT).startsWith("permission error")
                ? SqlRefused.forbidden(message)
                : SqlRefused.malformed(message);
    }
}
