package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A bridge added up one opportunity after the other. */
final class PlainBridge {

    final Map<String, Long> parts = new TreeMap<>();

    private final Instant from;
    private final Instant to;

    PlainBridge(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    void add(PlainLife life) {
        var before = life.before(from);
        var after = life.before(to);
        boolean closed = after.closed() && !after.since.isBefore(from);
        boolean entered = !after.entries.isEmpty() && !after.entries.getLast().isBefore(from);
        if (!after.there() || !(before.inPipeline() || after.inPipeline() || (closed && entered))) {
            return;
        }
        var start = before.inPipeline() ? before.amount : null;
        var end = after.inPipeline() ? after.amount : closed ? after.amountAtEntry : start;
        if (before.inPipeline()) {
            book("start", start);
            change(start, end);
        } else {
            book(after.entries.getFirst().isBefore(from) ? "returned" : "created", end);
        }
        book(after.inPipeline() ? "end" : closed ? word(after) : "movedBack", end);
    }

    private static String word(PlainLife life) {
        var stage = Objects.requireNonNull(life.stage);
        return stage.outcome() == Outcome.WON ? "won" : stage.outcome() == Outcome.LOST ? "lost" : "recycled";
    }

    private void change(@Nullable Money start, @Nullable Money end) {
        boolean same = start != null && end != null && start.currency().equals(end.currency());
        if (!same) {
            book("up", end);
            book("down", start);
            return;
        }
        long difference = cents(end) - cents(start);
        book(difference > 0 ? "up" : "down", end, Math.abs(difference));
    }

    private void book(String part, @Nullable Money money) {
        if (money != null) {
            book(part, money, cents(money));
        }
    }

    private void book(String part, Money money, long cents) {
        parts.merge(money.currency().getCurrencyCode() + " " + part, cents, Long::sum);
    }

    private static long cents(Money money) {
        return money.amount().movePointRight(2).longValueExact();
    }

    static Map<String, Long> of(Iterable<PipelineBridge> bridges) {
        var parts = new TreeMap<String, Long>();
        for (var bridge : bridges) {
            var key = bridge.currency() + " ";
            parts.put(key + "start", bridge.start());
            parts.put(key + "created", bridge.created());
            parts.put(key + "returned", bridge.returned());
            parts.put(key + "up", bridge.up());
            parts.put(key + "down", bridge.down());
            parts.put(key + "movedBack", bridge.movedBack());
            parts.put(key + "won", bridge.won());
            parts.put(key + "lost", bridge.lost());
            parts.put(key + "recycled", bridge.recycled());
            parts.put(key + "end", bridge.end());
        }
        parts.values().removeIf(value -> value == 0);
        return parts;
    }
}
