package io.cascata.query.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Rows as a JSON array of objects: numbers and truths as such, all else as texts, and null for what is missing. */
public final class JsonRows {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonRows() {}

    static void write(RowCursor rows, RowLimit limit, OutputStream to) throws SQLException {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), to)) {
            int columns = rows.row().getMetaData().getColumnCount();
            json.writeStartArray();
            while (rows.next()) {
                limit.add(1);
                json.writeStartObject();
                for (int column = 1; column <= columns; column++) {
                    json.writeName(rows.row().getMetaData().getColumnLabel(column));
                    value(json, Cell.of(rows.row(), column));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case BigDecimal amount ->
                json.writeNumber(new BigDecimal(amount.stripTrailingZeros().toPlainString()));
            case BigInteger number -> json.writeNumber(number);
            case Float number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.longValue());
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }
}
