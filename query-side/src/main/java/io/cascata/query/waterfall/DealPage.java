package io.cascata.query.waterfall;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opportunities as they stand at the viewpoint, latest entry into their stage first. {@code total} counts those of all
 * pages, {@code stages} are the ones that can be asked for, {@code next} is missing on the last page.
 */
public record DealPage(
        long knownAt,
        long total,
        List<Stage> stages,
        List<Row> rows,
        @Nullable String next) {

    public DealPage {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    public record Stage(StageKey key, String name) {}

    /** {@code since} is the entry into the stage; amount, owner and close date are those that hold. */
    public record Row(
            OpportunityId id,
            String name,
            @Nullable String account,
            OpportunityType type,
            StageKey stage,
            Outcome outcome,
            Instant since,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable Team team,
            @Nullable String owner,
            @Nullable LocalDate closeDate) {}
}
