package io.cascata.command.importing.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a file: texts by column, none where the cell is empty or says so ({@code #N/A}). */
public final class Row {

    private final String file;
    private final long line;
    private final Columns columns;
    private final @Nullable String[] values;
    private final @Nullable String defect;

    Row(String file, long line, Columns columns, @Nullable String[] values, @Nullable String defect) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.values = Arrays.copyOf(values, values.length);
        this.defect = defect;
    }

    public String file() {
        return file;
    }

    /** The line on which the row begins, from 1. */
    public long line() {
        return line;
    }

    public Columns columns() {
        return columns;
    }

    /** Why the row as a whole cannot be used, such as a wrong number of cells. */
    public @Nullable String defect() {
        return defect;
    }

    /** The text of a cell; none where the row has no such column. */
    public @Nullable String text(String column) {
        var position = columns.position(column);
        if (position.isEmpty() || position.getAsInt() >= values.length) {
            return null;
        }
        var value = values[position.getAsInt()];
        return value == null || value.isBlank() || value.equals("#N/A") ? null : value.strip();
    }
}
