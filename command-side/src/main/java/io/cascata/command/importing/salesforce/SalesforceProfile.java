package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.AccountEntry;
import io.cascata.command.importing.plan.ContactEntry;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ImportedData;
import io.cascata.command.importing.plan.Origin;
import io.cascata.command.importing.plan.Policies.UnknownStage;
import io.cascata.command.importing.plan.ProcessDraft;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.StageModel;
import io.cascata.command.importing.plan.StepOrder;
import io.cascata.command.importing.plan.Story;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.plan.UnknownStages;
import io.cascata.command.importing.reading.Limits;
import io.cascata.command.importing.reading.Reading;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import io.cascata.command.importing.salesforce.Export.OpportunityRecord;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.Outcome;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a Salesforce export, in whichever of its encodings, into stories. */
public final class SalesforceProfile {

    /** Also where a process is drafted; and the ids of Salesforce are unique over all of its customers. */
    private static final String NAME = "salesforce";

    private final ImportSettings settings;
    private final @Nullable ProcessFile process;
    private final Limits limits;

    public SalesforceProfile(ImportSettings settings, @Nullable ProcessFile process, Limits limits) {
        this.settings = settings;
        this.process = process;
        this.limits = limits;
    }

    /** Throws {@link UnreadableFile} where a file cannot be read, or none is an object that is imported. */
    public ImportedData read(List<SourceFile> sources, Tally tally, ImportProgress progress) {
        var naming = process == null ? ProcessFile.of(NAME, List.of()) : process;
        var references = new References();
        var files = files(sources, naming, references, tally);
        var export = new ExportReader(settings, naming, references, tally).read(files, progress);
        var stories = new SalesforceStories(export, settings, tally);
        stories.rejectRest();
        var used = process(stories, tally);
        var opportunities = stories.opportunities();
        return new ImportedData(
                origin(),
                accounts(export),
                contacts(export),
                opportunities.size(),
                () -> told(opportunities, stories, used),
                new Engagements(export, settings, new TouchesOf(export, used, tally), tally).all(),
                used,
                process,
                process == null);
    }

    private Iterator<Story> told(
            List<Found<OpportunityRecord>> opportunities, SalesforceStories stories, ProcessFile process) {
        var ties = StepOrder.of(settings.policies().ties(), new StageModel(process));
        return opportunities.stream()
                .map(found -> stories.story(found, process, ties))
                .iterator();
    }

    private Origin origin() {
        return new Origin(Objects.requireNonNullElse(settings.source(), NAME), NAME);
    }

    private ProcessFile process(SalesforceStories stories, Tally tally) {
        if (process == null) {
            return draft(stories);
        }
        return settings.policies().unknownStage() == UnknownStage.ADD
                ? UnknownStages.added(process, draft(stories), tally)
                : process;
    }

    private List<ExportFile> files(List<SourceFile> sources, ProcessFile naming, References references, Tally tally) {
        var alsoRead = Stream.of(naming.typeColumn(), naming.solutionColumn())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toUnmodifiableSet());
        var files = sources.stream()
                .map(source -> Reading.of(source, limits))
                .flatMap(reading -> ExportFile.of(reading, alsoRead, references, tally).stream())
                .toList();
        if (files.isEmpty()) {
            var names = sources.stream().map(SourceFile::name).collect(Collectors.joining(", "));
            throw new UnreadableFile(
                    Problem.CONTENT_UNKNOWN, names.isEmpty() ? "(no file)" : names, "there is nothing to import");
        }
        return files;
    }

    private static ProcessFile draft(SalesforceStories stories) {
        var draft = new ProcessDraft(NAME);
        for (var found : stories.opportunities()) {
            var record = found.content();
            draft.observe(stories.stagesOf(found));
            if (record.closed() != null) {
                boolean won = Boolean.TRUE.equals(record.won());
                draft.observe(record.stage(), !record.closed() ? Outcome.OPEN : won ? Outcome.WON : Outcome.LOST);
            }
        }
        return draft.file();
    }

    private static List<AccountEntry> accounts(Export export) {
        return export.accounts.all().stream()
                .sorted(Comparator.comparing(found -> found.row().id()))
                .map(found -> new AccountEntry(
                        found.row(),
                        new AccountId(found.row().id()),
                        found.content().profile(),
                        found.content().created()))
                .toList();
    }

    private static List<ContactEntry> contacts(Export export) {
        return export.contacts.all().stream()
                .sorted(Comparator.comparing(found -> found.row().id()))
                .map(found -> {
                    var account = found.content().account();
                    return new ContactEntry(
                            found.row(),
                            new ContactId(found.row().id()),
                            account == null ? null : new AccountId(export.master(account)),
                            found.content().profile(),
                            found.content().created());
                })
                .toList();
    }
}
