package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.Step;
import io.cascata.command.importing.plan.Step.Value;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.salesforce.Export.FieldChange;
import io.cascata.command.importing.salesforce.Export.OpportunityRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps out of OpportunityFieldHistory: one field a row, old and new value. What was before the first change of the stage is
 * its old value, at the creation of the opportunity.
 */
final class FieldHistorySteps {

    /** With {@code stagesKnown} another history tells stages, amounts and close dates; only owners are taken from here. */
    List<Step> steps(Found<OpportunityRecord> opportunity, List<Found<FieldChange>> changes, boolean stagesKnown) {
        var steps = new ArrayList<Step>();
        if (!stagesKnown) {
            changes.stream()
                    .filter(change -> change.content().field().equals("StageName"))
                    .min(Comparator.comparing(FieldHistorySteps::time)
                            .thenComparing(change -> change.row().id()))
                    .ifPresent(first -> steps.add(before(opportunity, first)));
        }
        changes.forEach(change -> steps.add(step(change, stagesKnown)));
        return steps;
    }

    private static Step before(Found<OpportunityRecord> opportunity, Found<FieldChange> first) {
        var created = opportunity.content().created();
        return new Step(
                opportunity.row(),
                "created-",
                created == null ? first.content().at() : created,
                "",
                first.content().before(),
                null,
                null,
                null);
    }

    private static Step step(Found<FieldChange> found, boolean stagesKnown) {
        var change = found.content();
        boolean told = !stagesKnown;
        return new Step(
                found.row(),
                "",
                change.at(),
                found.row().id(),
                told && change.field().equals("StageName") ? change.after() : null,
                told && change.field().equals("Amount") ? new Value<>(amount(change)) : null,
                told && change.field().equals("CloseDate") ? new Value<>(date(change)) : null,
                change.field().equals("Owner") && !isId(change.after()) ? change.after() : null);
    }

    private static @Nullable BigDecimal amount(FieldChange change) {
        return change.after() == null ? null : Cells.decimal("NewValue", change.after());
    }

    private static @Nullable LocalDate date(FieldChange change) {
        return change.after() == null ? null : Cells.date("NewValue", change.after());
    }

    /** Salesforce writes a change of owner twice: once with names, once with ids. */
    private static boolean isId(@Nullable String value) {
        return value != null && value.matches("005[0-9A-Za-z]{12}([0-9A-Z]{3})?");
    }

    private static Instant time(Found<FieldChange> change) {
        var at = change.content().at();
        return at == null ? Instant.MAX : at;
    }
}
