package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Policies.Deleted;
import io.cascata.command.importing.plan.RowFate;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.salesforce.Export.AccountRecord;
import io.cascata.command.importing.salesforce.Export.ContactRecord;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.PhoneNumber;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns rows of accounts and contacts into records; a row that was merged into another only leads there. */
final class PartyRows {

    private final Export export;
    private final ImportSettings settings;
    private final References references;
    private final Tally tally;

    PartyRows(Export export, ImportSettings settings, References references, Tally tally) {
        this.export = export;
        this.settings = settings;
        this.references = references;
        this.tally = tally;
    }

    void account(Row row, RowRef ref) {
        if (!isMerged(row, ref)) {
            requireKept(row);
            export.accounts.add(new Found<>(ref, modified(row), accountOf(row, ref.id())));
        }
    }

    void contact(Row row, RowRef ref) {
        if (!isMerged(row, ref)) {
            requireKept(row);
            export.contacts.add(new Found<>(ref, modified(row), contactOf(row)));
        }
    }

    private void requireKept(Row row) {
        if (settings.policies().deleted() == Deleted.REJECT && Cells.flag(row, "IsDeleted")) {
            throw new RowDefect("deleted", "the row is marked as deleted");
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
                        parent == null || own ? null : new AccountId(parent)));
        return new AccountRecord(Objects.requireNonNull(profile), instant(row, "CreatedDate"));
    }

    private ContactRecord contactOf(Row row) {
        var name = row.text("Name") != null
                ? row.text("Name")
                : Stream.of(row.text("FirstName"), row.text("LastName"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        var profile = new PersonProfile(
                checked("Name", name == null || name.isEmpty() ? null : name, PersonName::new),
                checked("Email", row.text("Email"), EmailAddress::new),
                checked("Phone", row.text("Phone"), PhoneNumber::new),
                row.text("Title"));
        return new ContactRecord(profile, references.to(row, "Account"), instant(row, "CreatedDate"));
    }

    private static <T> @Nullable T checked(String column, @Nullable String text, Function<String, T> value) {
        try {
            return text == null ? null : value.apply(text);
        } catch (IllegalArgumentException e) {
            // the value itself may be personal and stays out of the report
            throw new RowDefect("value-not-allowed", column + ": " + e.getMessage());
        }
    }

    private Instant modified(Row row) {
        var stamp = instant(row, "SystemModstamp");
        var modified = stamp != null ? stamp : instant(row, "LastModifiedDate");
        return modified == null ? Instant.EPOCH : modified;
    }

    private @Nullable Instant instant(Row row, String column) {
        return Cells.instant(row, column, settings.zone());
    }
}
