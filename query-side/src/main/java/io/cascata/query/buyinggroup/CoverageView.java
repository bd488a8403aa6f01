package io.cascata.query.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The committee of one opportunity as it was: {@code at} is the moment from which {@code days} are counted back for who
 * is engaged. {@code targets} says whom to look for and whom to get in touch with.
 */
public record CoverageView(
        OpportunityId opportunity,
        BuyingGroupId group,
        SolutionId solution,
        OpportunityType type,
        StageKey stage,
        Instant at,
        int days,
        Coverage coverage,
        Completeness completeness,
        List<Person> people,
        String lessEngagedRule,
        List<TargetLine> targets,
        @Nullable BelowGate belowGate) {}
