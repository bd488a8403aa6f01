package io.cascata.standalone.demo;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.importing.ImportProfile;
import io.cascata.command.importing.ImportRequest;
import io.cascata.command.importing.SettingsFiles;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.touch.TouchOutcome;
import io.cascata.command.touch.TouchReport;
import io.cascata.log.EventLog;
import io.cascata.standalone.embedded.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The made-up company on its way into the platform: as export files for the importer, and as touches for their intake. */
public final class Demo {

    static final String SOURCE = "demo";

    private static final int TOUCHES_AT_ONCE = 2_000;
    private static final int COMMANDS_AT_ONCE = 2_000;

    private final DemoSettings settings;
    private final DemoCompany company;
    private final List<CommandRequest> worked;
    private final List<TouchReport> touches;

    public Demo(DemoSettings settings) {
        this.settings = settings;
        this.company = DemoCompany.of(settings);
        var story = new Story(settings.end());
        Catalogue.tell(story, settings.start());
        new Committees(company, settings).tell(story);
        new HandOvers(company, settings).tell(story);
        var forms = new FormLeads(company, settings);
        forms.tell(story);
        new Visitors(company, settings).tell(story);
        this.worked = story.told();
        this.touches = Stream.concat(reports(), forms.touches().stream()).toList();
    }

    /** How many touches are known outside the CRM. */
    public int touches() {
        return touches.size();
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
        for (var from = 0; from < touches.size(); from += TOUCHES_AT_ONCE) {
            var batch = touches.subList(from, Math.min(touches.size(), from + TOUCHES_AT_ONCE));
            var provenance = Story.provenance("touches/" + from, at, SOURCE);
            var outcome = intake.record(batch, provenance).join();
            outcome.outcomes().forEach(Demo::requireTaken);
            taken.accept(from + batch.size());
        }
    }

    private static void requireTaken(TouchOutcome outcome) {
        if (outcome instanceof TouchOutcome.Refused refused) {
            throw refused.refusal();
        }
    }

    /** Carries out what was worked in the platform itself, after the import and the touches, and tells how much is done. */
    public void work(BatchExecutor batches, EventLog log, Progress done) {
        carryOut(worked, batches, done);
        carryOut(new Scoring(log).until(settings.end()), batches, done);
    }

    private static void carryOut(List<CommandRequest> commands, BatchExecutor batches, Progress done) {
        for (var from = 0; from < commands.size(); from += COMMANDS_AT_ONCE) {
            var batch = commands.subList(from, Math.min(commands.size(), from + COMMANDS_AT_ONCE));
            for (var outcome : batches.execute(batch)) {
                if (outcome instanceof BatchExecutor.Outcome.Refused refused) {
                    throw refused.refusal();
                }
            }
            done.at(from + batch.size(), commands.size());
        }
    }

    private Stream<TouchReport> reports() {
        var all = company.touches();
        return IntStream.range(0, all.size())
                .filter(number -> CrmRecord.of(all.get(number)) == CrmRecord.NONE)
                .mapToObj(number -> report("touch-" + (number + 1), all.get(number)));
    }

    /** Whoever was a lead then is named as one. */
    private TouchReport report(String id, DemoTouch touch) {
        var lead = company.leadAt(touch);
        var contact = touch.contact();
        var campaign = touch.campaign();
        return new TouchReport(
                SOURCE,
                id,
                touch.at(),
                contact == null || lead != null ? null : contact.id(),
                touch.account().id(),
                touch.solution(),
                touch.channel(),
                touch.kind(),
                campaign == null ? null : campaign.id(),
                null,
                touch.team(),
                lead == null ? null : lead.id(),
                Visitors.of(touch));
    }
}
