package io.cascata.command.importing;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.importing.csv.CsvProfile;
import io.cascata.command.importing.csv.Mapping;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportedData;
import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.plan.Parties;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.StageModel;
import io.cascata.command.importing.plan.StoryPlanner;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Archive;
import io.cascata.command.importing.reading.Limits;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import io.cascata.command.importing.salesforce.SalesforceProfile;
import java.time.Clock;

/**
 * Imports files: reads all of them, then commands in batches. Where a file cannot be read, nothing has been written. Where
 * the process dies between, importing the same files again completes the rest and doubles nothing.
 */
public final class Importer {

    private static final int BATCH = 5_000;

    private final BatchExecutor executor;
    private final Clock clock;
    private final int batch;

    public Importer(BatchExecutor executor, Clock clock) {
        this(executor, clock, BATCH);
    }

    Importer(BatchExecutor executor, Clock clock, int batch) {
        this.executor = executor;
        this.clock = clock;
        this.batch = batch;
    }

    /** Throws {@link UnreadableFile} where a file, the process file or the mapping cannot be used. */
    public ImportReport run(ImportRequest request, ImportProgress progress) {
        var start = clock.instant();
        var tally = new Tally();
        var data = read(request, tally, progress);
        try (var batches = new Batches(executor, tally, progress, batch)) {
            boolean completed = carryOut(request, data, tally, batches, progress);
            var report = ImportReport.of(request, data, completed, start, clock.instant(), tally, batches);
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
            ImportRequest request, ImportedData data, Tally tally, Batches batches, ImportProgress progress) {
        var settings = request.settings();
        var parties = new Parties(data.origin(), settings, tally);
        var planner = new StoryPlanner(stages(data.process()), data.origin(), settings, parties, tally);
        progress.planned(data.accounts().size() + data.contacts().size() + data.storyCount());
        try {
            data.accounts().forEach(account -> parties.know(account.id()));
            data.accounts().forEach(account -> batches.add(parties.register(account)));
            data.contacts().forEach(contact -> batches.add(parties.register(contact)));
            data.stories().forEach(story -> batches.add(planner.plan(story)));
            batches.finish();
            return true;
        } catch (ImportCancelled stopped) {
            tally.warn("the import was cancelled; importing again goes on from there");
            return false;
        }
    }

    private static StageModel stages(ProcessFile process) {
        try {
            return new StageModel(process);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile(Problem.SETTINGS_MALFORMED, "process", String.valueOf(e.getMessage()));
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
