package io.cascata.command.importing.salesforce;

import static io.cascata.command.importing.salesforce.Fields.checked;

import io.cascata.command.importing.plan.RowFate;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.salesforce.Export.AccountRecord;
import io.cascata.command.importing.salesforce.Export.ContactRecord;
import io.cascata.command.importing.salesforce.Export.ConversionRecord;
import io.cascata.command.importing.salesforce.Export.LeadRecord;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.LeadProfile;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns rows of accounts, contacts and leads into records; a row that was merged into another only leads there. */
final class PartyRows {

    private final Export export;
    private final References references;
    private final Fields fields;
    private final Tally tally;

    PartyRows(Export export, References references, Fields fields, Tally tally) {
        this.export = export;
        this.references = references;
        this.fields = fields;
        this.tally = tally;
    }

    void account(Row row, RowRef ref) {
        if (!isMerged(row, ref)) {
            fields.requireKept(row);
            export.accounts.add(new Found<>(ref, fields.modified(row), accountOf(row, ref.id())));
        }
    }

    void contact(Row row, RowRef ref) {
        if (!isMerged(row, ref)) {
            fields.requireKept(row);
            export.contacts.add(new Found<>(ref, fields.modified(row), contactOf(row)));
        }
    }

    void lead(Row row, RowRef ref) {
        if (!isMerged(row, ref)) {
            fields.requireKept(row);
            export.leads.add(new Found<>(ref, fields.modified(row), leadOf(row)));
        }
    }

    private boolean isMerged(Row row, RowRef ref) {
        var master = SalesforceId.reference(row.text("MasterRecordId"));
        if (master == null || master.equals(ref.id())) {
            return false;
        }
        export.mergedInto.put(ref.id(), master);
        tally.policy("merged-record-followed");
        tally.settle(ref, RowFate.UNCHANGED);
        return true;
    }

    private AccountRecord accountOf(Row row, String id) {
        var parent = SalesforceId.reference(row.text("ParentId"));
        boolean own = id.equals(parent);
        if (own) {
            tally.policy("own-parent-left-out");
        }
        var name = row.text("Name");
        var profile = checked(
                "Name",
                name == null ? "Account " + id : name,
                known -> new AccountProfile(
                        known,
                        row.text("Website"),
                        row.text("Industry"),
                        row.text("Type"),
                        row.text("BillingCountry"),
                        row.text("BillingState"),
                        parent == null || own ? null : new AccountId(parent),
                        row.text("Phone"),
                        row.text("BillingPostalCode")));
        return new AccountRecord(Objects.requireNonNull(profile), fields.instant(row, "CreatedDate"));
    }

    private ContactRecord contactOf(Row row) {
        return new ContactRecord(fields.person(row), references.to(row, "Account"), fields.instant(row, "CreatedDate"));
    }

    private LeadRecord leadOf(Row row) {
        var person = fields.person(row);
        var profile = checked(
                "Company",
                Objects.requireNonNullElse(row.text("Company"), ""),
                company -> new LeadProfile(
                        person,
                        company.isEmpty() ? null : company,
                        row.text("Website"),
                        row.text("Country"),
                        row.text("PostalCode"),
                        fields.solution(row)));
        return new LeadRecord(
                Objects.requireNonNull(profile),
                fields.text(row, "LeadSource"),
                fields.text(row, "Status"),
                fields.owner(row),
                fields.instant(row, "CreatedDate"),
                fields.changed(row),
                conversion(row));
    }

    private @Nullable ConversionRecord conversion(Row row) {
        var conversion = new ConversionRecord(
                SalesforceId.reference(row.text("ConvertedAccountId")),
                SalesforceId.reference(row.text("ConvertedContactId")),
                SalesforceId.reference(row.text("ConvertedOpportunityId")),
                fields.instant(row, "ConvertedDate"));
        boolean converted = row.text("IsConverted") == null
                ? conversion.account() != null || conversion.contact() != null
                : Cells.flag(row, "IsConverted");
        return converted ? conversion : null;
    }
}
