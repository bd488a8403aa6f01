package io.cascata.command.importing;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.importing.csv.CsvProfile;
import io.cascata.command.importing.csv.Mapping;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportedData;
import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Archive;
import io.cascata.command.importing.reading.Limits;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import io.cascata.command.importing.salesforce.SalesforceProfile;
import io.cascata.command.touch.RecordTouches;
import java.time.Clock;

/**
 * Imports files: reads all of them, then commands in batches. Where a file cannot be read, nothing has been written. Where
 * the process dies between, importing the same files again completes the rest and doubles nothing.
 */
public final class Importer {

    private static final int BATCH = 5_000;

    private final BatchExecutor executor;
    private final RecordTouches intake;
    private final Clock clock;
    private final int batch;

    public Importer(BatchExecutor executor, RecordTouches intake, Clock clock) {
        this(executor, intake, clock, BATCH);
    }

    Importer(BatchExecutor executor, RecordTouches intake, Clock clock, int batch) {
        this.executor = executor;
        this.intake = intake;
        this.clock = clock;
        this.batch = batch;
    }

    /** Throws {@link UnreadableFile} where a file, the process file or the mapping cannot be used. */
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        var start = clock.instant();
        var tally = new Tally();
        var data = read(request, tally, progress);
        try (var batches = new Batches(executor, tally, progress, batch)) {
            progress.planned(data.size());
            var touches = new TouchBatches(intake, batches, tally, progress, batch);
            boolean completed = carryOut(request, data, tally, batches, touches);
            var written = batches.events() + touches.recorded();
            var report = ImportReport.of(
                    request, data, completed, start, clock.instant(), tally, batches.commands(), written);
            return completed ? complete(report) : report;
        }
    }

    private static ImportedData read(ImportRequest request, Tally tally, ImportProgress progress) {
        var processFile = request.process();
        var process = processFile == null ? null : SettingsFiles.read(processFile, ProcessFile.class);
        var settings = request.settings();
        var files = request.files().stream()
                .flatMap(file -> Archive.unpacked(file).stream())
                .toList();
        return switch (request.profile()) {
            case SALESFORCE -> new SalesforceProfile(settings, process, Limits.DEFAULT).read(files, tally, progress);
            case CSV ->
                new CsvProfile(settings, mapping(request), process, Limits.DEFAULT).read(files, tally, progress);
        };
    }

    private static Mapping mapping(ImportRequest request) {
        var file = request.mapping();
        if (file == null) {
            throw new UnreadableFile(Problem.MISSING, "mapping", "the csv profile needs a mapping file");
        }
        return SettingsFiles.read(file, Mapping.class);
    }

    private static boolean carryOut(
            ImportRequest request, ImportedData data, Tally tally, Batches batches, TouchBatches touches) {
        try {
            new CarryingOut(request.settings(), data, tally).into(batches, touches);
            return true;
        } catch (ImportCancelled stopped) {
            tally.warn("the import was cancelled; importing again goes on from there");
            return false;
        }
    }

    private static ImportReport complete(ImportReport report) {
        for (ObjectCount count : report.objects()) {
            if (count.open() != 0) {
                throw new IllegalStateException("rows were lost or counted twice: " + count);
            }
        }
        return report;
    }
}
