package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Policies.Deleted;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.RoleSpell;
import io.cascata.command.importing.plan.Step;
import io.cascata.command.importing.plan.StepOrder;
import io.cascata.command.importing.plan.Story;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.salesforce.Export.FieldChange;
import io.cascata.command.importing.salesforce.Export.HistoryRecord;
import io.cascata.command.importing.salesforce.Export.OpportunityRecord;
import io.cascata.command.importing.salesforce.Export.RoleRecord;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the records of an export together into one story for each opportunity. */
final class SalesforceStories {

    private final Export export;
    private final ImportSettings settings;
    private final Tally tally;
    private final OpportunitySteps steps;
    private final Map<String, List<Found<HistoryRecord>>> history;
    private final Map<String, List<Found<FieldChange>>> changes;
    private final Map<String, List<Found<RoleRecord>>> roles;

    SalesforceStories(Export export, ImportSettings settings, Tally tally) {
        this.export = export;
        this.settings = settings;
        this.tally = tally;
        this.history = byOpportunity(export.history, HistoryRecord::opportunity);
        this.changes = byOpportunity(export.fieldHistory, FieldChange::opportunity);
        this.roles = byOpportunity(export.roles, RoleRecord::opportunity);
        this.steps = new OpportunitySteps(settings);
    }

    /** The opportunities that are imported, oldest first; deleted ones are rejected unless the policy wants them. */
    List<Found<OpportunityRecord>> opportunities() {
        return export.opportunities.all().stream()
                .filter(found -> !isLeftOut(found.content()))
                .sorted(Comparator.comparing((Found<OpportunityRecord> found) ->
                                Objects.requireNonNullElse(found.content().created(), Instant.MAX))
                        .thenComparing(found -> found.row().id()))
                .toList();
    }

    /** Rejects the rows of opportunities that are not imported. */
    void rejectRest() {
        export.opportunities.all().stream()
                .filter(found -> isLeftOut(found.content()))
                .forEach(found -> tally.reject(new Rejection(found.row(), "deleted", "the row is marked as deleted")));
        Stream.of(history, changes, roles)
                .flatMap(byParent -> byParent.values().stream())
                .flatMap(List::stream)
                .forEach(this::rejectOrphan);
    }

    /** The stages that an opportunity was in, in order. */
    List<String> stagesOf(Found<OpportunityRecord> found) {
        return stepsOf(found, StepOrder.BY_ID).stream()
                .sorted(Comparator.comparing((Step step) -> Objects.requireNonNullElse(step.at(), Instant.MAX))
                        .thenComparing(StepOrder.BY_ID))
                .map(Step::stage)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    Story story(Found<OpportunityRecord> found, ProcessFile naming, Comparator<Step> ties) {
        var record = found.content();
        return new Story(
                found.row(),
                found.row().id(),
                record.name() == null ? "Opportunity " + found.row().id() : record.name(),
                record.name() != null,
                accountOf(record),
                naming.type(record.type()),
                new SolutionId(naming.solution(record.solution())),
                record.currency() == null ? settings.currency() : record.currency(),
                record.owner(),
                record.created(),
                found.modified().equals(Instant.EPOCH) ? null : found.modified(),
                told(found, ties),
                roles.getOrDefault(found.row().id(), List.of()).stream()
                        .map(this::spell)
                        .toList());
    }

    private List<Step> told(Found<OpportunityRecord> found, Comparator<Step> ties) {
        var told = stepsOf(found, ties);
        if (OpportunitySteps.goOnFromHistory(told)) {
            tally.policy("present-stage-differs-from-history");
        }
        return told;
    }

    private @Nullable AccountId accountOf(OpportunityRecord record) {
        var account = record.account();
        return account == null ? null : new AccountId(export.master(account));
    }

    private List<Step> stepsOf(Found<OpportunityRecord> found, Comparator<Step> ties) {
        var id = found.row().id();
        return steps.of(found, history.getOrDefault(id, List.of()), changes.getOrDefault(id, List.of()), ties);
    }

    private RoleSpell spell(Found<RoleRecord> found) {
        var record = found.content();
        if (record.role() == null) {
            tally.policy("role-empty-taken-for-other");
        }
        return new RoleSpell(
                found.row(),
                new ContactId(export.master(record.contact())),
                new ContactRole(Objects.requireNonNullElse(record.role(), "Other")),
                record.from(),
                record.until(),
                record.primary());
    }

    private void rejectOrphan(Found<?> found) {
        var parent =
                switch (found.content()) {
                    case HistoryRecord record -> record.opportunity();
                    case FieldChange record -> record.opportunity();
                    case RoleRecord record -> record.opportunity();
                    default -> throw new IllegalStateException("no child of an opportunity: " + found.row());
                };
        var known = export.opportunities.get(parent);
        if (known == null) {
            reject(found.row(), "parent-unknown", "the export has no opportunity " + parent);
        } else if (isLeftOut(known.content())) {
            reject(found.row(), "parent-rejected", "its opportunity is marked as deleted");
        }
    }

    private void reject(RowRef row, String code, String reason) {
        tally.reject(new Rejection(row, code, reason));
    }

    private boolean isLeftOut(OpportunityRecord record) {
        return record.deleted() && settings.policies().deleted() == Deleted.REJECT;
    }

    private static <T> Map<String, List<Found<T>>> byOpportunity(Records<T> records, Function<T, String> parent) {
        var grouped = new HashMap<String, List<Found<T>>>();
        records.all()
                .forEach(found -> grouped.computeIfAbsent(parent.apply(found.content()), unseen -> new ArrayList<>(4))
                        .add(found));
        return grouped;
    }
}
