package io.cascata.query.attribution;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.change.Changes;
import io.cascata.query.export.Followed;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model gives, from two viewpoints: the numbers that differ, and all opportunities whose credits do; {@code total}
 * counts those of all pages. {@code rules} are the positions of what was settled in between that may concern all of them:
 * stage models, and touches that were suppressed or no longer are.
 */
public record AttributionChanges(
        Changes.Seen then,
        Changes.Seen now,
        List<Followed<Changes.Difference>> numbers,
        List<Changes.Responsible> rules,
        long total,
        List<Row> opportunities) {

    public AttributionChanges {
        numbers = List.copyOf(numbers);
        rules = List.copyOf(rules);
        opportunities = List.copyOf(opportunities);
    }

    /**
     * An opportunity as it stood then and stands now, what was shared of it then and is shared now, each missing where it
     * was not meant or not there; and which events are responsible: of itself, its people, their touches, and of other
     * opportunities that claim these. None are where only the clock moved on, as with a look-back that is now shorter.
     */
    public record Row(
            OpportunityId id,
            String name,
            Changes.@Nullable State then,
            Changes.@Nullable State now,
            @Nullable Shared sharedThen,
            @Nullable Shared sharedNow,
            List<Changes.Responsible> events) {

        public Row {
            events = List.copyOf(events);
        }
    }

    /** What credits are of: the amount, the touches that are eligible, and which part no touch earns. */
    public record Shared(
            @Nullable BigDecimal amount, @Nullable String currency, long touches, double unattributed) {}
}
