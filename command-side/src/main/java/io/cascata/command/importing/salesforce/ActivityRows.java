package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Policies.Members;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.salesforce.Export.ActivityRecord;
import io.cascata.command.importing.salesforce.Export.CampaignRecord;
import io.cascata.command.importing.salesforce.Export.MemberRecord;
import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;
import io.cascata.events.value.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rows of campaigns, their members, tasks and events into records; those that nobody has done yet are skipped. */
final class ActivityRows {

    private final Export export;
    private final ImportSettings settings;
    private final References references;
    private final Fields fields;
    private final Tally tally;

    ActivityRows(Export export, ImportSettings settings, References references, Fields fields, Tally tally) {
        this.export = export;
        this.settings = settings;
        this.references = references;
        this.fields = fields;
        this.tally = tally;
    }

    void campaign(Row row, RowRef ref) {
        fields.requireKept(row);
        var parent = references.to(row, "Parent");
        boolean own = ref.id().equals(parent);
        if (own) {
            tally.policy("own-parent-left-out");
        }
        var name = row.text("Name");
        var profile = Fields.checked(
                "Name",
                name == null ? "Campaign " + ref.id() : name,
                known -> new CampaignProfile(
                        known,
                        fields.text(row, "Type"),
                        fields.solution(row),
                        Cells.date(row, "StartDate"),
                        Cells.date(row, "EndDate"),
                        cost(row),
                        parent == null || own ? null : new CampaignId(parent)));
        var record = new CampaignRecord(Objects.requireNonNull(profile), fields.instant(row, "CreatedDate"));
        export.campaigns.add(new Found<>(ref, fields.modified(row), record));
    }

    /** What it has cost, or else what it may cost. */
    private @Nullable Money cost(Row row) {
        var actual = Cells.decimal(row, "ActualCost");
        var cost = actual == null ? Cells.decimal(row, "BudgetedCost") : actual;
        return cost == null
                ? null
                : new Money(cost, Objects.requireNonNullElse(fields.currency(row), settings.currency()));
    }

    void member(Row row, RowRef ref) {
        fields.requireKept(row);
        boolean responded = Cells.flag(row, "HasResponded");
        if (!responded && settings.policies().members() == Members.RESPONDED) {
            tally.skip(ref, "member-has-not-responded");
            return;
        }
        var campaign = references.to(row, "Campaign");
        var lead = references.to(row, "Lead");
        var contact = references.to(row, "Contact");
        if (campaign == null || (lead == null && contact == null)) {
            throw new RowDefect(
                    "parent-missing", (campaign == null ? "CampaignId" : "LeadId, ContactId") + ": the row names none");
        }
        var created = fields.instant(row, "CreatedDate");
        var at = responded ? day(row, "FirstRespondedDate", created) : created;
        export.members.add(
                new Found<>(ref, fields.modified(row), new MemberRecord(campaign, lead, contact, responded, at)));
    }

    void task(Row row, RowRef ref) {
        fields.requireKept(row);
        boolean closed = row.text("IsClosed") == null
                ? "Completed".equalsIgnoreCase(row.text("Status"))
                : Cells.flag(row, "IsClosed");
        if (!closed) {
            tally.skip(ref, "task-open");
        } else if (Cells.flag(row, "IsRecurrence")) {
            tally.skip(ref, "series-of-tasks");
        } else {
            var created = fields.instant(row, "CreatedDate");
            var completed = fields.instant(row, "CompletedDateTime");
            var at = completed != null ? completed : day(row, "ActivityDate", created);
            var inbound = "Inbound".equalsIgnoreCase(row.text("CallType"));
            activity(row, ref, at, ActivityKind.ofTask(row.text("TaskSubtype"), row.text("Type"), inbound));
        }
    }

    void event(Row row, RowRef ref) {
        fields.requireKept(row);
        var at = Stream.of("StartDateTime", "ActivityDateTime")
                .flatMap(column -> Stream.ofNullable(fields.instant(row, column)))
                .findFirst()
                .or(() -> Optional.ofNullable(day(row, "ActivityDate", fields.instant(row, "CreatedDate"))))
                .orElse(null);
        if (at != null && at.isAfter(settings.importedAt())) {
            tally.skip(ref, "event-to-come");
        } else if (Cells.flag(row, "IsRecurrence")) {
            tally.skip(ref, "series-of-events");
        } else if (Cells.flag(row, "IsChild")) {
            tally.skip(ref, "event-in-the-calendar-of-an-invitee");
        } else {
            activity(row, ref, at, ActivityKind.ofEvent(row.text("Type")));
        }
    }

    private void activity(Row row, RowRef ref, @Nullable Instant at, ActivityKind kind) {
        var who = SalesforceId.reference(row.text("WhoId"));
        var what = SalesforceId.reference(row.text("WhatId"));
        var account = references.to(row, "Account");
        if (who == null && what == null && account == null) {
            tally.skip(ref, "names-nobody");
            return;
        }
        var record = new ActivityRecord(who, what, account, kind, fields.owner(row), at);
        export.activities.add(new Found<>(ref, fields.modified(row), record));
    }

    /** A day on which something happened: where the row was made on that day, when it was made; else when the day began. */
    private @Nullable Instant day(Row row, String column, @Nullable Instant created) {
        var at = fields.instant(row, column);
        if (at == null || created == null) {
            return at == null ? created : at;
        }
        boolean wholeDay = at.equals(dayOf(at).atStartOfDay(settings.zone()).toInstant());
        return wholeDay && dayOf(at).equals(dayOf(created)) ? created : at;
    }

    private LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, settings.zone());
    }
}
