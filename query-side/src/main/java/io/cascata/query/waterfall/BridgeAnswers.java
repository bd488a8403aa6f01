package io.cascata.query.waterfall;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers why open pipeline changed, with the addresses of the opportunities in each step. */
final class BridgeAnswers {

    private static final String ROWS = "/api/waterfall/bridge/rows";

    private final WaterfallReport report;
    private final Supplier<FactStore> facts;
    private final EventLog log;

    BridgeAnswers(WaterfallReport report, Supplier<FactStore> facts, EventLog log) {
        this.report = report;
        this.facts = facts;
        this.log = log;
    }

    /** Throws {@link InvalidQuestion} where an end of the window is missing. */
    Followed<Bridge> bridge(FilterParameters filter, WindowParameters ends, WhenParameters when) {
        var window = ends.window(when.moments(log));
        var viewpoint = when.viewpoint(log).pinned(facts.get().position());
        var bridge = report.bridge(filter.filter(), viewpoint, end("from", window.from()), end("to", window.to()));
        var asked = Asked.of(filter, ends, when).pinned(Objects.requireNonNull(viewpoint.knownAt()));
        return new Followed<>(bridge, links(bridge, asked.numbers(ROWS)));
    }

    /** The opportunities of a step. Throws {@link InvalidQuestion} where there is no such step. */
    RowWriter rows(FilterParameters filter, WindowParameters ends, WhenParameters when, String number) {
        var window = ends.window(when.moments(log));
        var from = end("from", window.from());
        var to = end("to", window.to());
        var viewpoint = when.viewpoint(log);
        var deals = filter.filter();
        var parts = number.split("/", 2);
        var part = BridgePart.of(parts.length == 2 ? parts[1] : number);
        return (format, out) -> TableExport.write(
                facts.get(),
                connection -> new BridgeReader(connection, deals, viewpoint, from, to).rows(part, parts[0]),
                format,
                out);
    }

    private static Instant end(String parameter, @Nullable Instant instant) {
        if (instant == null) {
            throw new InvalidQuestion(parameter, "is missing");
        }
        return instant;
    }

    private static Map<String, String> links(Bridge bridge, UnaryOperator<String> address) {
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < bridge.rows().size(); i++) {
            var row = bridge.rows().get(i);
            for (var part : BridgePart.values()) {
                if (row.amount(part).signum() != 0) {
                    links.put("/rows/" + i + "/" + part.label(), address.apply(row.currency() + "/" + part.label()));
                }
            }
        }
        return links;
    }
}
