package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The attribution of one opportunity: its eligible touches in order, and by model what no touch earns. For an open one
 * {@code pointInTime} is true and the amount is the current one.
 */
public record OpportunityAttribution(
        String opportunity,
        Outcome outcome,
        Instant opened,
        @Nullable Instant closed,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        boolean pointInTime,
        Instant valuedAt,
        long position,
        List<Line> touches,
        Map<Model, Credit> unattributed,
        String events) {

    /** What a model gives: a part of 1, and of the amount. */
    public record Credit(double weight, @Nullable BigDecimal amount) {}

    /**
     * One touch: what was done, by whom, in which role, which milestones it holds, and what each model gives for it; with
     * the addresses of the events that tell of the touch and of the role.
     */
    public record Line(
            String touch,
            Instant at,
            String contact,
            @Nullable String role,
            String channel,
            String kind,
            @Nullable String campaign,
            @Nullable String content,
            @Nullable String team,
            List<String> positions,
            Map<Model, Credit> credits,
            String touchEvent,
            @Nullable String roleEvent) {}
}
