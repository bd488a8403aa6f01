package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Outcome;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Minor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds the ways of opportunities up to a bridge, each currency by itself. */
final class BridgeSums {

    private final SortedMap<String, Map<PipelinePart, Long>> currencies = new TreeMap<>();
    private final Words words;

    BridgeSums(Words words) {
        this.words = words;
    }

    /** A group of {@link BridgeSql#groups()}. */
    void add(ResultSet row) throws SQLException {
        var from = words.text(row.getInt(5));
        var to = words.text(row.getInt(6));
        long units = row.getLong(8);
        if (row.getBoolean(1)) {
            boolean same = Objects.equals(from, to);
            add(from, PipelinePart.START, row.getLong(7));
            add(to, PipelinePart.UP, same ? row.getLong(9) : units);
            add(from, PipelinePart.DOWN, same ? row.getLong(10) : row.getLong(7));
        } else {
            add(to, row.getBoolean(4) ? PipelinePart.CREATED : PipelinePart.RETURNED, units);
        }
        add(to, end(row.getBoolean(2), words.text(row.getInt(3))), units);
    }

    private static PipelinePart end(boolean stands, @Nullable String outcome) {
        if (stands) {
            return PipelinePart.END;
        }
        return outcome == null
                ? PipelinePart.MOVED_BACK
                : switch (Outcome.valueOf(outcome)) {
                    case WON -> PipelinePart.WON;
                    case LOST -> PipelinePart.LOST;
                    case RECYCLED -> PipelinePart.RECYCLED;
                    case OPEN -> PipelinePart.MOVED_BACK;
                };
    }

    private void add(@Nullable String currency, PipelinePart part, long units) {
        if (currency != null) {
            currencies
                    .computeIfAbsent(currency, none -> new EnumMap<>(PipelinePart.class))
                    .merge(part, units, Math::addExact);
        }
    }

    List<PipelineBridge> bridges() {
        return currencies.entrySet().stream()
                .map(entry -> bridge(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PipelineBridge bridge(String currency, Map<PipelinePart, Long> parts) {
        return new PipelineBridge(
                currency,
                Minor.digits(currency),
                part(parts, PipelinePart.START),
                part(parts, PipelinePart.CREATED),
                part(parts, PipelinePart.RETURNED),
                part(parts, PipelinePart.UP),
                part(parts, PipelinePart.DOWN),
                part(parts, PipelinePart.MOVED_BACK),
                part(parts, PipelinePart.WON),
                part(parts, PipelinePart.LOST),
                part(parts, PipelinePart.RECYCLED),
                part(parts, PipelinePart.END),
                balances(parts));
    }

    private static boolean balances(Map<PipelinePart, Long> parts) {
        long in = part(parts, PipelinePart.START)
                + part(parts, PipelinePart.CREATED)
                + part(parts, PipelinePart.RETURNED)
                + part(parts, PipelinePart.UP);
        long out = part(parts, PipelinePart.DOWN)
                + part(parts, PipelinePart.MOVED_BACK)
                + part(parts, PipelinePart.WON)
                + part(parts, PipelinePart.LOST)
                + part(parts, PipelinePart.RECYCLED);
        return in - out == part(parts, PipelinePart.END);
    }

    private static long part(Map<PipelinePart, Long> parts, PipelinePart part) {
        return parts.getOrDefault(part, 0L);
    }
}
