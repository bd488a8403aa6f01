package io.cascata.command.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * A file that cannot be read as a whole, or lacks what it must have. Nothing of the import it belongs to has been written.
 * {@code line} counts from 1 and is 0 where the problem has no line; {@code column} is a column's name or number.
 */
public final class UnreadableFile extends RuntimeException {

    private final Problem problem;
    private final String file;
    private final long line;
    private final @Nullable String column;

    public UnreadableFile(Problem problem, String file, long line, @Nullable String column, String what) {
        super(place(file, line, column) + ": " + what, null, false, false);
        this.problem = problem;
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public UnreadableFile(Problem problem, String file, String what) {
        this(problem, file, 0, null, what);
    }

    public Problem problem() {
        return problem;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public @Nullable String column() {
        return column;
    }

    private static String place(String file, long line, @Nullable String column) {
        return file + (line > 0 ? ", line " + line : "") + (column == null ? "" : ", column " + column);
    }

    /** What is wrong with a file. */
    public enum Problem {
        MISSING("file-missing"),
        NOT_READABLE("file-not-readable"),
        EMPTY("file-empty"),
        NOT_TEXT("file-not-text"),
        ENCODING("file-encoding"),
        CSV_MALFORMED("csv-malformed"),
        JSON_MALFORMED("json-malformed"),
        CELL_TOO_LONG("cell-too-long"),
        ROW_TOO_LONG("row-too-long"),
        COLUMN_TWICE("column-twice"),
        COLUMN_MISSING("column-missing"),
        CONTENT_UNKNOWN("content-unknown"),
        SETTINGS_MALFORMED("settings-malformed");

        private final String code;

        Problem(String code) {
            this.code = code;
        }

        /** Kebab-case and for ever. */
        public String code() {
            return code;
        }
    }
}
