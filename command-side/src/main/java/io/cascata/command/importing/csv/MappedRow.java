package io.cascata.command.importing.csv;

import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row seen through a mapping: cells with their replacements, dates in the mapping's format. */
final class MappedRow {

    private final Row row;
    private final Mapping mapping;
    private final ZoneId zone;

    MappedRow(Row row, Mapping mapping, ZoneId zone) {
        this.row = row;
        this.mapping = mapping;
        this.zone = zone;
    }

    /** The cell of a column of the mapping; none where the mapping has no such column. */
    @Nullable
    String text(@Nullable String column) {
        var text = column == null ? null : row.text(column);
        if (text == null || column == null) {
            return null;
        }
        var replacements = mapping.replacements();
        var ofColumn = replacements == null ? null : replacements.get(column);
        return ofColumn == null ? text : ofColumn.getOrDefault(text, text);
    }

    String required(String column) {
        var text = text(column);
        if (text == null) {
            throw new RowDefect("value-missing", column + ": the cell is empty");
        }
        return text;
    }

    @Nullable
    Instant instant(@Nullable String column) {
        var text = column == null ? null : row.text(column);
        if (text == null || column == null) {
            return null;
        }
        return mapping.dateFormat() == null
                ? Cells.instant(row, column, zone)
                : formatted(column, text).atStartOfDay(zone).toInstant();
    }

    @Nullable
    LocalDate date(@Nullable String column) {
        var text = column == null ? null : row.text(column);
        if (text == null || column == null) {
            return null;
        }
        return mapping.dateFormat() == null ? Cells.date(column, text) : formatted(column, text);
    }

    private LocalDate formatted(String column, String text) {
        try {
            var date = LocalDate.parse(
                    text, DateTimeFormatter.ofPattern(String.valueOf(mapping.dateFormat()), Locale.ROOT));
            return Cells.date(column, date.toString());
        } catch (DateTimeException e) {
            throw new RowDefect(
                    "date-impossible", column + ": '" + text + "' is no date of the form " + mapping.dateFormat());
        }
    }
}
