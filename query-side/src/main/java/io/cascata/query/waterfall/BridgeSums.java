package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Sums;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up the parts of a bridge, each currency by itself. */
final class BridgeSums {

    private enum Part {
        START,
        CREATED,
        REOPENED,
        UP,
        DOWN,
        LOST,
        RECYCLED,
        WON,
        END
    }

    private final SortedMap<String, Map<Part, BigDecimal>> currencies = new TreeMap<>();
    private final Words words;

    BridgeSums(Words words) {
        this.words = words;
    }

    /** One row of opportunities that took the same way: outcome, new, was open, both currencies, both sums, up, down. */
    void add(ResultSet row) throws SQLException {
        var from = words.text(row.getInt(4));
        var to = words.text(row.getInt(5));
        var toAmount = row.getBigDecimal(7);
        if (row.getBoolean(3)) {
            add(from, Part.START, row.getBigDecimal(6));
            boolean same = Objects.equals(from, to);
            add(to, Part.UP, same ? row.getBigDecimal(8) : toAmount);
            add(from, Part.DOWN, same ? row.getBigDecimal(9) : row.getBigDecimal(6));
        } else {
            add(to, row.getBoolean(2) ? Part.CREATED : Part.REOPENED, toAmount);
        }
        add(to, end(Outcome.valueOf(words.known(row.getInt(1)))), toAmount);
    }

    private static Part end(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> Part.END;
            case WON -> Part.WON;
            case LOST -> Part.LOST;
            case RECYCLED -> Part.RECYCLED;
        };
    }

    private void add(@Nullable String currency, Part part, BigDecimal amount) {
        if (currency != null) {
            currencies
                    .computeIfAbsent(currency, key -> new EnumMap<>(Part.class))
                    .merge(part, amount, BigDecimal::add);
        }
    }

    List<Bridge.Row> rows() {
        return currencies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Bridge.Row row(String currency, Map<Part, BigDecimal> parts) {
        return new Bridge.Row(
                currency,
                part(parts, Part.START),
                part(parts, Part.CREATED),
                part(parts, Part.REOPENED),
                part(parts, Part.UP),
                part(parts, Part.DOWN),
                part(parts, Part.LOST),
                part(parts, Part.RECYCLED),
                part(parts, Part.WON),
                part(parts, Part.END));
    }

    private static BigDecimal part(Map<Part, BigDecimal> parts, Part part) {
        return Sums.plain(parts.getOrDefault(part, BigDecimal.ZERO));
    }
}
