package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Columns;
import io.cascata.command.importing.reading.Reading;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.util.Optional;
import java.util.Set;

/** A file of an export, and which object its rows are. */
record ExportFile(Reading reading, SalesforceObject object) {

    private static final Set<SalesforceObject> MAY_LACK_ID = Set.of(
            SalesforceObject.CONTACT_ROLE,
            SalesforceObject.HISTORY,
            SalesforceObject.FIELD_HISTORY,
            SalesforceObject.CAMPAIGN_MEMBER);

    /** None where the file is no object that is imported, which is said in a warning. */
    static Optional<ExportFile> of(Reading reading, Set<String> alsoRead, References references, Tally tally) {
        reading.note().ifPresent(tally::warn);
        try (var rows = reading.rows()) {
            var columns = rows.columns();
            var object = SalesforceObject.of(rows.declaredObject(), columns, reading.name());
            if (object.isEmpty()) {
                tally.warn(reading.name() + " is left out: it is no object that is imported");
                return Optional.empty();
            }
            columns.requireDistinct();
            references.expect(columns);
            require(object.get(), columns, reading.name(), rows.declaredObject() != null);
            warnOfIgnored(object.get(), columns, alsoRead, reading.name(), tally);
            return Optional.of(new ExportFile(reading, object.get()));
        }
    }

    private static void require(SalesforceObject object, Columns columns, String file, boolean json) {
        for (var column : object.required()) {
            // JSON rows may leave columns out one by one; those rows are rejected
            if (!json && !columns.has(column)) {
                throw missing(file, column, object);
            }
        }
        boolean identified = columns.has("Id")
                || columns.has("attributes.referenceId")
                || MAY_LACK_ID.contains(object)
                || !References.externalIdColumns(columns).isEmpty();
        if (!identified) {
            throw missing(file, "Id", object);
        }
    }

    private static UnreadableFile missing(String file, String column, SalesforceObject object) {
        return new UnreadableFile(
                Problem.COLUMN_MISSING, file, 1, column, object.apiName() + " cannot be imported without this column");
    }

    private static void warnOfIgnored(
            SalesforceObject object, Columns columns, Set<String> alsoRead, String file, Tally tally) {
        var ignored = columns.names().stream()
                .filter(name -> !object.reads(name) && !alsoRead.contains(name) && !name.matches(".*[.:].*"))
                .filter(name -> !Columns.plain(name).contains("externalid"))
                .toList();
        if (!ignored.isEmpty()) {
            tally.warn(file + ": columns that are not imported: " + String.join(", ", ignored));
        }
    }
}
