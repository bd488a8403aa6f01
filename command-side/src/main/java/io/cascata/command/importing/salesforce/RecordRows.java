package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.RowFate;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Cells;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.salesforce.Export.FieldChange;
import io.cascata.command.importing.salesforce.Export.HistoryRecord;
import io.cascata.command.importing.salesforce.Export.OpportunityRecord;
import io.cascata.command.importing.salesforce.Export.RoleRecord;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows into records of their object. */
final class RecordRows {

    private static final int ID_LENGTH = 200;
    private static final int NAME_LENGTH = 255;

    private final Export export;
    private final ImportSettings settings;
    private final ProcessFile naming;
    private final References references;
    private final Tally tally;
    private final Fields fields;
    private final PartyRows parties;
    private final ActivityRows activities;
    private final Map<String, String> texts = new HashMap<>();

    RecordRows(Export export, ImportSettings settings, ProcessFile naming, References references, Tally tally) {
        this.export = export;
        this.settings = settings;
        this.naming = naming;
        this.references = references;
        this.tally = tally;
        this.fields = new Fields(settings, naming, export.users);
        this.parties = new PartyRows(export, references, fields, tally);
        this.activities = new ActivityRows(export, settings, references, fields, tally);
    }

    void take(SalesforceObject object, Row row, RowRef ref) {
        switch (object) {
            case USER -> user(row, ref);
            case ACCOUNT -> parties.account(row, ref);
            case CONTACT -> parties.contact(row, ref);
            case OPPORTUNITY -> export.opportunities.add(new Found<>(ref, modified(row), opportunity(row)));
            case HISTORY -> export.history.add(new Found<>(ref, modified(row), history(row)));
            case FIELD_HISTORY -> export.fieldHistory.add(new Found<>(ref, modified(row), fieldChange(row)));
            case CONTACT_ROLE -> export.roles.add(new Found<>(ref, modified(row), role(row)));
            case LEAD -> parties.lead(row, ref);
            case CAMPAIGN -> activities.campaign(row, ref);
            case CAMPAIGN_MEMBER -> activities.member(row, ref);
            case TASK -> activities.task(row, ref);
            case EVENT -> activities.event(row, ref);
        }
    }

    private void user(Row row, RowRef ref) {
        var name = row.text("Name");
        if (name != null) {
            export.users.put(ref.id(), name);
        }
        tally.settle(ref, RowFate.UNCHANGED);
    }

    private OpportunityRecord opportunity(Row row) {
        var name = row.text("Name");
        var solutionColumn = naming.solutionColumn();
        return new OpportunityRecord(
                name == null ? null : Cells.name("Name", name, NAME_LENGTH),
                named("AccountId", references.to(row, "Account")),
                required(row, "StageName"),
                Cells.decimal(row, "Amount"),
                Cells.date(row, "CloseDate"),
                currency(row),
                named("OwnerId", fields.owner(row)),
                row.text(naming.typeColumn()),
                solutionColumn == null ? null : named(solutionColumn, row.text(solutionColumn)),
                row.text("IsClosed") == null ? null : Cells.flag(row, "IsClosed"),
                row.text("IsWon") == null ? null : Cells.flag(row, "IsWon"),
                Cells.flag(row, "IsDeleted"),
                instant(row, "CreatedDate"),
                instant(row, "LastStageChangeDate"));
    }

    private HistoryRecord history(Row row) {
        fields.requireKept(row);
        return new HistoryRecord(
                parent(row, "Opportunity"),
                instant(row, "CreatedDate"),
                required(row, "StageName"),
                row.columns().has("Amount"),
                Cells.decimal(row, "Amount"),
                row.columns().has("CloseDate"),
                Cells.date(row, "CloseDate"));
    }

    private FieldChange fieldChange(Row row) {
        fields.requireKept(row);
        return new FieldChange(
                parent(row, "Opportunity"),
                instant(row, "CreatedDate"),
                required(row, "Field"),
                row.text("OldValue"),
                row.text("NewValue"));
    }

    private RoleRecord role(Row row) {
        boolean deleted = Cells.flag(row, "IsDeleted");
        var until = fields.changed(row);
        return new RoleRecord(
                parent(row, "Opportunity"),
                parent(row, "Contact"),
                row.text("Role"),
                instant(row, "CreatedDate"),
                !deleted ? null : until == null ? settings.importedAt() : until,
                Cells.flag(row, "IsPrimary"));
    }

    private @Nullable Currency currency(Row row) {
        var currency = fields.currency(row);
        if (currency == null && row.text("Amount") != null) {
            tally.policy("amount-without-currency-taken-for-" + settings.currency());
        }
        return currency;
    }

    private String parent(Row row, String parent) {
        var id = references.to(row, parent);
        if (id == null) {
            throw new RowDefect("parent-missing", parent + "Id: the row names none");
        }
        return texts.computeIfAbsent(id, same -> Cells.name(parent + "Id", same, ID_LENGTH));
    }

    private String required(Row row, String column) {
        var text = row.text(column);
        if (text == null) {
            throw new RowDefect("value-missing", column + ": the cell is empty");
        }
        return texts.computeIfAbsent(text, same -> Cells.name(column, same, ID_LENGTH));
    }

    private static @Nullable String named(String column, @Nullable String text) {
        return text == null ? null : Cells.name(column, text, ID_LENGTH);
    }

    private Instant modified(Row row) {
        return fields.modified(row);
    }

    private @Nullable Instant instant(Row row, String column) {
        return fields.instant(row, column);
    }
}
