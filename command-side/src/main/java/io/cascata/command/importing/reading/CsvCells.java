package io.cascata.command.importing.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of one CSV record, as they stand in the file. */
final class CsvCells {

    private final long line;
    private final @Nullable String[] values;

    CsvCells(long line, @Nullable String[] values) {
        this.line = line;
        this.values = values;
    }

    long line() {
        return line;
    }

    int count() {
        return values.length;
    }

    @Nullable
    String[] values() {
        return values;
    }

    List<String> asList() {
        return Arrays.stream(values).map(value -> value == null ? "" : value).toList();
    }
}
