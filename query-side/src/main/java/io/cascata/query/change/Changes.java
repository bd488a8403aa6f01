package io.cascata.query.change;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Team;
import io.cascata.query.export.Followed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, answered from two viewpoints: the numbers that differ, and all opportunities of which one viewpoint sees
 * an event that the other does not; {@code total} counts those of all pages. {@code rules} are the positions of what was
 * settled in between that answers depend on: stage models, rates, probabilities, targets.
 */
public record Changes(
        Seen then,
        Seen now,
        List<Followed<Difference>> numbers,
        List<Responsible> rules,
        long total,
        List<Row> opportunities) {

    public Changes {
        numbers = List.copyOf(numbers);
        rules = List.copyOf(rules);
        opportunities = List.copyOf(opportunities);
    }

    /** From where an answer was given. */
    public record Seen(long knownAt, @Nullable Instant asOf) {}

    /**
     * A number by its path in the answer, lists by key: {@code /stages/target/reach/lost}; missing where it was not there.
     * Its links lead to the rows of {@code then} and of {@code now}.
     */
    public record Difference(
            String number,
            @Nullable BigDecimal then,
            @Nullable BigDecimal now) {}

    /** An event, by its log position, and where it can be read. */
    public record Responsible(long position, String event) {

        public static Responsible of(long position) {
            return new Responsible(position, "/api/events?after=" + (position - 1) + "&limit=1");
        }
    }

    /** An opportunity as it stood then and stands now, missing where it was not meant or not there, and why. */
    public record Row(
            OpportunityId id,
            String name,
            @Nullable State then,
            @Nullable State now,
            List<Responsible> events) {

        public Row {
            events = List.copyOf(events);
        }
    }

    public record State(
            CanonicalStage stage,
            Instant since,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Team team,
            @Nullable String owner,
            @Nullable LocalDate closeDate) {}
}
