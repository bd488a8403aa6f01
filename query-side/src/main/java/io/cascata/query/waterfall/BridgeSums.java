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

    private final SortedMap<String, Map<BridgePart, BigDecimal>> currencies = new TreeMap<>();
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
            add(from, BridgePart.START, row.getBigDecimal(6));
            boolean same = Objects.equals(from, to);
            add(to, BridgePart.UP, same ? row.getBigDecimal(8) : toAmount);
            add(from, BridgePart.DOWN, same ? row.getBigDecimal(9) : row.getBigDecimal(6));
        } else {
            add(to, row.getBoolean(2) ? BridgePart.CREATED : BridgePart.REOPENED, toAmount);
        }
        add(to, end(Outcome.valueOf(words.known(row.getInt(1)))), toAmount);
    }

    private static BridgePart end(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> BridgePart.END;
            case WON -> BridgePart.WON;
            case LOST -> BridgePart.LOST;
            case RECYCLED -> BridgePart.RECYCLED;
        };
    }

    private void add(@Nullable String currency, BridgePart part, BigDecimal amount) {
        if (currency != null) {
            currencies
                    .computeIfAbsent(currency, key -> new EnumMap<>(BridgePart.class))
                    .merge(part, amount, BigDecimal::add);
        }
    }

    List<Bridge.Row> rows() {
        return currencies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Bridge.Row row(String currency, Map<BridgePart, BigDecimal> parts) {
        return new Bridge.Row(
                currency,
                part(parts, BridgePart.START),
                part(parts, BridgePart.CREATED),
                part(parts, BridgePart.REOPENED),
                part(parts, BridgePart.UP),
                part(parts, BridgePart.DOWN),
                part(parts, BridgePart.LOST),
                part(parts, BridgePart.RECYCLED),
                part(parts, BridgePart.WON),
                part(parts, BridgePart.END));
    }

    private static BigDecimal part(Map<BridgePart, BigDecimal> parts, BridgePart part) {
        return Sums.plain(parts.getOrDefault(part, BigDecimal.ZERO));
    }
}
