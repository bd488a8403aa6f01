package io.cascata.query.attribution;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.change.Changes;
import io.cascata.query.export.Followed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sourced and influenced, from two viewpoints: the numbers that differ, and all opportunities that have another
 * source by any rule, were influenced by others, or are worth another amount; {@code total} counts those of all pages.
 * {@code rules} are the positions of what was settled in between that may concern all of them: stage models, and touches
 * that were suppressed or no longer are.
 */
public record InfluenceChanges(
        Changes.Seen then,
        Changes.Seen now,
        List<Followed<Changes.Difference>> numbers,
        List<Changes.Responsible> rules,
        long total,
        List<Row> opportunities) {

    public InfluenceChanges {
        numbers = List.copyOf(numbers);
        rules = List.copyOf(rules);
        opportunities = List.copyOf(opportunities);
    }

    /**
     * An opportunity as it stood then and stands now, who had to do with it then and has now, each missing where it was not
     * meant or not there; and which events are responsible: of itself, its people and their leads, their touches and those
     * of its account, and of other opportunities that claim these. None are where only the clock moved on.
     */
    public record Row(
            OpportunityId id,
            String name,
            Changes.@Nullable State then,
            Changes.@Nullable State now,
            @Nullable Influence influenceThen,
            @Nullable Influence influenceNow,
            List<Changes.Responsible> events) {

        public Row {
            events = List.copyOf(events);
        }
    }

    /** Its source by each rule, and the teams that influenced it. */
    public record Influence(List<Source> sourced, List<String> teams) {

        public Influence {
            sourced = List.copyOf(sourced);
            teams = List.copyOf(teams);
        }
    }

    /** The team that a rule names; none where nobody did it. */
    public record Source(Sourcing rule, @Nullable String team) {}
}
