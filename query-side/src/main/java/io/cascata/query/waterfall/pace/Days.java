package io.cascata.query.waterfall.pace;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Durations in days, of 86,400 seconds each, from what tables hold in microseconds. */
final class Days {

    static final long MICROS = 86_400_000_000L;

    private Days() {}

    static @Nullable Double of(@Nullable BigDecimal micros) {
        return micros == null ? null : micros.doubleValue() / MICROS;
    }

    /** Percentiles; none where there was nothing to take them of. */
    static @Nullable Double[] list(ResultSet row, int column) throws SQLException {
        var days = new @Nullable Double[3];
        var array = row.getArray(column);
        if (array != null) {
            var values = (Object[]) array.getArray();
            for (int i = 0; i < days.length && i < values.length; i++) {
                days[i] = ((Number) values[i]).doubleValue() / MICROS;
            }
        }
        return days;
    }
}
