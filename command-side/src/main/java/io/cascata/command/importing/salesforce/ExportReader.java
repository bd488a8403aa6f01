package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.command.importing.reading.RowRef;
import java.util.Comparator;
import java.util.List;

/** Reads the files of an export into records; rows that cannot be used are rejected one by one. */
final class ExportReader {

    private final Tally tally;
    private final References references;
    private final RecordRows rows;
    private final RowIds ids;
    private final Export export;

    ExportReader(ImportSettings settings, ProcessFile naming, References references, Tally tally) {
        this.tally = tally;
        this.references = references;
        this.export = new Export(tally);
        this.ids = new RowIds(references);
        this.rows = new RecordRows(export, settings, naming, references, tally);
    }

    Export read(List<ExportFile> files, ImportProgress progress) {
        files.stream()
                .sorted(Comparator.comparing(ExportFile::object)
                        .thenComparing(file -> file.reading().name()))
                .forEach(file -> read(file, progress));
        return export;
    }

    private void read(ExportFile file, ImportProgress progress) {
        var object = file.object();
        try (var stream = file.reading().rows()) {
            while (stream.hasNext()) {
                var row = stream.next();
                tally.read(object.apiName());
                take(object, row);
                progress.rowRead();
            }
        }
    }

    private void take(SalesforceObject object, Row row) {
        var id = "?";
        try {
            if (row.defect() != null) {
                throw new RowDefect("row-malformed", row.defect());
            }
            id = ids.of(object, row);
            references.index(object, row, id);
            rows.take(object, row, new RowRef(object.apiName(), row.file(), row.line(), id));
        } catch (RowDefect e) {
            var shown = id.equals("?") && row.text("Id") != null ? String.valueOf(row.text("Id")) : id;
            tally.reject(
                    new Rejection(new RowRef(object.apiName(), row.file(), row.line(), shown), e.code(), e.reason()));
        }
    }
}
