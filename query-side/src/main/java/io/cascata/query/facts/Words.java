package io.cascata.query.facts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of a file of facts: texts that repeat (stages, owners, currencies, outcomes) stand in the tables as
 * numbers, {@link #NONE} for none. Numbers are narrow to write and fast to group by.
 */
public final class Words {

    /** The number of what is missing. */
    public static final int NONE = 0;

    private static final int UNKNOWN = -1;
    private static final String SHARED = "word";

    private final String table;
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of(""));
    private int written = 1;

    public Words() {
        this(SHARED);
    }

    private Words(String table) {
        this.table = table;
    }

    /** The statement that makes a dictionary, where it is missing, in a table of its own. */
    public static String schema(String table) {
        return "CREATE TABLE IF NOT EXISTS " + table + " (code INTEGER, text VARCHAR)";
    }

    static void create(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(schema(SHARED));
        }
    }

    /** The words of the tables as the connection sees them. */
    public static Words read(DuckDBConnection connection) throws SQLException {
        return read(connection, SHARED);
    }

    /** The words of a dictionary of its own. */
    public static Words read(DuckDBConnection connection, String table) throws SQLException {
        var words = new Words(table);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT text FROM " + table + " ORDER BY code")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        words.written = words.texts.size();
        return words;
    }

    /** The number of a text, a new one where the text is new. */
    public int add(@Nullable String text) {
        if (text == null) {
            return NONE;
        }
        var code = codes.get(text);
        if (code != null) {
            return code;
        }
        int fresh = texts.size();
        texts.add(text);
        codes.put(text, fresh);
        return fresh;
    }

    public int add(@Nullable Enum<?> constant) {
        return constant == null ? NONE : add(constant.name());
    }

    /** The number of a text to ask the tables with; one that no row has where the text is in none. */
    public int code(String text) {
        return codes.getOrDefault(text, UNKNOWN);
    }

    public int code(Enum<?> constant) {
        return code(constant.name());
    }

    public boolean has(String text) {
        return codes.containsKey(text);
    }

    public @Nullable String text(int code) {
        return code == NONE ? null : texts.get(code);
    }

    /** The text of a number that stands for something. */
    public String known(int code) {
        return texts.get(code);
    }

    /** Writes what was added since it was read or written. */
    public void write(DuckDBConnection connection) throws SQLException {
        if (written == texts.size()) {
            return;
        }
        try (var appender = connection.createAppender(table)) {
            for (int code = written; code < texts.size(); code++) {
                appender.beginRow().append(code).append(texts.get(code)).endRow();
            }
        }
        written = texts.size();
    }
}
