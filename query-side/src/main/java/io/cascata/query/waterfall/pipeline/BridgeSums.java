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

    private enum Part {
        START,
        CREATED,
        RETURNED,
        UP,
        DOWN,
        MOVED_BACK,
        WON,
        LOST,
        RECYCLED,
        END
    }

    private final SortedMap<String, Map<Part, Long>> currencies = new TreeMap<>();
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
            add(from, Part.START, row.getLong(7));
            add(to, Part.UP, same ? row.getLong(9) : units);
            add(from, Part.DOWN, same ? row.getLong(10) : row.getLong(7));
        } else {
            add(to, row.getBoolean(4) ? Part.CREATED : Part.RETURNED, units);
        }
        add(to, end(row.getBoolean(2), words.text(row.getInt(3))), units);
    }

    private static Part end(boolean stands, @Nullable String outcome) {
        if (stands) {
            return Part.END;
        }
        return outcome == null
                ? Part.MOVED_BACK
                : switch (Outcome.valueOf(outcome)) {
                    case WON -> Part.WON;
                    case LOST -> Part.LOST;
                    case RECYCLED -> Part.RECYCLED;
                    case OPEN -> Part.MOVED_BACK;
                };
    }

    private void add(@Nullable String currency, Part part, long units) {
        if (currency != null) {
            currencies
                    .computeIfAbsent(currency, none -> new EnumMap<>(Part.class))
                    .merge(part, units, Math::addExact);
        }
    }

    List<PipelineBridge> bridges() {
        return currencies.entrySet().stream()
                .map(entry -> bridge(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PipelineBridge bridge(String currency, Map<Part, Long> parts) {
        return new PipelineBridge(
                currency,
                Minor.digits(currency),
                part(parts, Part.START),
                part(parts, Part.CREATED),
                part(parts, Part.RETURNED),
                part(parts, Part.UP),
                part(parts, Part.DOWN),
                part(parts, Part.MOVED_BACK),
                part(parts, Part.WON),
                part(parts, Part.LOST),
                part(parts, Part.RECYCLED),
                part(parts, Part.END),
                balances(parts));
    }

    private static boolean balances(Map<Part, Long> parts) {
        long in =
                part(parts, Part.START) + part(parts, Part.CREATED) + part(parts, Part.RETURNED) + part(parts, Part.UP);
        long out = part(parts, Part.DOWN)
                + part(parts, Part.MOVED_BACK)
                + part(parts, Part.WON)
                + part(parts, Part.LOST)
                + part(parts, Part.RECYCLED);
        return in - out == part(parts, Part.END);
    }

    private static long part(Map<Part, Long> parts, Part part) {
        return parts.getOrDefault(part, 0L);
    }
}
