package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Step;
import io.cascata.command.importing.plan.Step.Value;
import io.cascata.command.importing.salesforce.Export.FieldChange;
import io.cascata.command.importing.salesforce.Export.HistoryRecord;
import io.cascata.command.importing.salesforce.Export.OpportunityRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one opportunity: from its history where there is one, else from its field history, and in the end from its
 * own row, which says how it stands.
 */
final class OpportunitySteps {

    private static final String PRESENT = "present-";

    private final ImportSettings settings;
    private final FieldHistorySteps fieldHistory;

    OpportunitySteps(ImportSettings settings) {
        this.settings = settings;
        this.fieldHistory = new FieldHistorySteps();
    }

    List<Step> of(
            Found<OpportunityRecord> found,
            List<Found<HistoryRecord>> history,
            List<Found<FieldChange>> changes,
            Comparator<Step> ties) {
        var steps = new ArrayList<Step>();
        history.forEach(row -> steps.add(step(row)));
        steps.addAll(fieldHistory.steps(found, changes, !history.isEmpty()));
        if (steps.stream().noneMatch(step -> step.stage() != null)) {
            steps.addAll(withoutHistory(found));
        } else {
            steps.addAll(asItStands(found, steps, ties));
        }
        return steps;
    }

    /** Whether the row of the opportunity had to go on where its history ends. */
    static boolean goOnFromHistory(List<Step> steps) {
        return steps.stream().anyMatch(step -> step.kind().equals(PRESENT));
    }

    private static Step step(Found<HistoryRecord> found) {
        var record = found.content();
        return new Step(
                found.row(),
                "",
                record.at(),
                found.row().id(),
                record.stage(),
                record.hasAmount() ? new Value<>(record.amount()) : null,
                record.hasCloseDate() ? new Value<>(record.closeDate()) : null,
                null);
    }

    /** Nothing but the present is known: opened in its stage, or, where that is a closed one, closed when the row says. */
    private List<Step> withoutHistory(Found<OpportunityRecord> found) {
        var record = found.content();
        return List.of(
                now(found, "opened-", Boolean.TRUE.equals(record.closed()) ? closedAt(record) : record.created()));
    }

    /** Where the row of the opportunity says otherwise than the last row of its history, the history is not complete. */
    private List<Step> asItStands(Found<OpportunityRecord> found, List<Step> steps, Comparator<Step> ties) {
        var record = found.content();
        var last = steps.stream()
                .filter(step -> step.stage() != null)
                .max(Comparator.comparing((Step step) -> Objects.requireNonNullElse(step.at(), Instant.MIN))
                        .thenComparing(ties))
                .orElseThrow();
        if (record.stage().equals(last.stage())) {
            return List.of();
        }
        return List.of(now(found, PRESENT, later(record.stageSince(), last.at())));
    }

    private Step now(Found<OpportunityRecord> found, String kind, @Nullable Instant at) {
        var record = found.content();
        return new Step(
                found.row(),
                kind,
                at,
                "~" + found.row().id(),
                record.stage(),
                new Value<>(record.amount()),
                new Value<>(record.closeDate()),
                null);
    }

    private @Nullable Instant closedAt(OpportunityRecord record) {
        if (record.stageSince() != null) {
            return record.stageSince();
        }
        return record.closeDate() == null
                ? record.created()
                : record.closeDate().atStartOfDay(settings.zone()).toInstant();
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
    }
}
