package io.cascata.query.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV with a header, in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
public final class CsvRows {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvRows() {}

    static void write(RowCursor rows, RowLimit limit, OutputStream to) throws SQLException, IOException {
        try (var csv = CsvWriter.builder().build(to, StandardCharsets.UTF_8)) {
            csv.writeRecord(header(rows.row()));
            int columns = rows.row().getMetaData().getColumnCount();
            while (rows.next()) {
                limit.add(1);
                var cells = new ArrayList<String>(columns);
                for (int column = 1; column <= columns; column++) {
                    cells.add(text(Cell.of(rows.row(), column)));
                }
                csv.writeRecord(cells);
            }
        }
    }

    private static List<String> header(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            names.add(guarded(rows.getMetaData().getColumnLabel(column)));
        }
        return names;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
            case Number number -> number.toString();
            default -> guarded(value.toString());
        };
    }

    public static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
