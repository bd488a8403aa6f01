package io.cascata.standalone.demo;

import io.cascata.command.decision.Provenance;
import io.cascata.command.importing.ImportProfile;
import io.cascata.command.importing.ImportRequest;
import io.cascata.command.importing.SettingsFiles;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.touch.TouchOutcome;
import io.cascata.command.touch.TouchReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The made-up company on its way into the platform: as export files for the importer, and as touches for their intake. */
public final class Demo {

    private static final String SOURCE = "demo";
    private static final int TOUCHES_AT_ONCE = 2_000;

    private final DemoCompany company;

    public Demo(DemoSettings settings) {
        this.company = DemoCompany.of(settings);
    }

    public int touches() {
        return company.touches().size();
    }

    /** Writes the export into {@code salesforce} and its process file beside it, and says how to import them. */
    public ImportRequest export(Path directory, Instant importedAt) throws IOException {
        var files = directory.resolve("salesforce");
        new SalesforceFiles(company).writeTo(files);
        var process = Files.writeString(directory.resolve("process.yaml"), SettingsFiles.write(DemoProcess.file()));
        return new ImportRequest(
                ImportProfile.SALESFORCE,
                SourceFile.directory(files),
                SourceFile.of(process),
                null,
                ImportSettings.of(SOURCE, importedAt));
    }

    /** Hands all touches to their intake and tells how many it has taken; each is stored once, however often this is done. */
    public void recordTouches(RecordTouches intake, Instant at, IntConsumer taken) {
        var reports = reports();
        for (var from = 0; from < reports.size(); from += TOUCHES_AT_ONCE) {
            var batch = reports.subList(from, Math.min(reports.size(), from + TOUCHES_AT_ONCE));
            var outcome = intake.record(batch, provenance(from, at)).join();
            outcome.outcomes().forEach(Demo::requireTaken);
            taken.accept(from + batch.size());
        }
    }

    private static void requireTaken(TouchOutcome outcome) {
        if (outcome instanceof TouchOutcome.Refused refused) {
            throw refused.refusal();
        }
    }

    private static Provenance provenance(int from, Instant at) {
        var id = UUID.nameUUIDFromBytes((SOURCE + "/touches/" + from).getBytes(StandardCharsets.UTF_8));
        return new Provenance(id, at, SOURCE, "import", null, null, null, SOURCE);
    }

    private List<TouchReport> reports() {
        var touches = company.touches();
        return IntStream.range(0, touches.size())
                .mapToObj(number -> report("touch-" + (number + 1), touches.get(number)))
                .toList();
    }

    private static TouchReport report(String id, DemoTouch touch) {
        var contact = touch.contact();
        return new TouchReport(
                SOURCE,
                id,
                touch.at(),
                contact == null ? null : contact.id(),
                touch.account().id(),
                touch.solution(),
                touch.channel(),
                touch.kind(),
                touch.campaign(),
                null,
                touch.team(),
                null,
                null);
    }
}
