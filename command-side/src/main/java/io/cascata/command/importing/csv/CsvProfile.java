package io.cascata.command.importing.csv;

import io.cascata.command.importing.plan.AccountEntry;
import io.cascata.command.importing.plan.Engagement;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ImportedData;
import io.cascata.command.importing.plan.Origin;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.StageModel;
import io.cascata.command.importing.plan.Story;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Limits;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads plain CSV files by a mapping. */
public final class CsvProfile {

    private static final String NAME = "csv";
    private static final String OPPORTUNITY = "Opportunity";
    private static final String ACCOUNT = "Account";

    private final ImportSettings settings;
    private final Mapping mapping;
    private final @Nullable ProcessFile process;
    private final Limits limits;

    public CsvProfile(ImportSettings settings, Mapping mapping, @Nullable ProcessFile process, Limits limits) {
        this.settings = settings;
        this.mapping = mapping;
        this.process = process;
        this.limits = limits;
    }

    /** Throws {@link io.cascata.command.importing.reading.UnreadableFile} where a file or column of the mapping is missing. */
    public ImportedData read(List<SourceFile> sources, Tally tally, ImportProgress progress) {
        var used = process == null ? MappedProcess.of(mapping) : process;
        var files = new MappedFiles(sources, mapping, settings, limits, tally, progress);
        var accounts = accounts(files);
        var stages = new StageModel(used);
        var mapped = new MappedStories(mapping, settings, used, stages::isClosed);
        List<Story> stories = files.read(
                OPPORTUNITY,
                mapping.opportunities().file(),
                mapping.opportunities().id(),
                List.of(mapping.opportunities().stage()),
                mapped::story);
        files.warnOfUnused();
        return new ImportedData(
                origin(), accounts, List.of(), stories.size(), stories, Engagement.NONE, used, used, process == null);
    }

    /** Rows of plain files are numbered by each system for itself. */
    private Origin origin() {
        var mapped = Objects.requireNonNullElse(mapping.process(), NAME);
        var source = Objects.requireNonNullElse(settings.source(), mapped);
        return new Origin(source, NAME + "/" + source);
    }

    private List<AccountEntry> accounts(MappedFiles files) {
        var columns = mapping.accounts();
        return columns == null
                ? List.of()
                : files.read(
                        ACCOUNT, columns.file(), columns.id(), List.of(), (ref, row) -> account(ref, row, columns));
    }

    private static AccountEntry account(RowRef ref, MappedRow row, Mapping.Accounts columns) {
        var name = row.text(columns.name());
        var parent = row.text(columns.parent());
        var profile = new AccountProfile(
                name == null ? ref.id() : name,
                row.text(columns.website()),
                row.text(columns.industry()),
                row.text(columns.segment()),
                row.text(columns.country()),
                row.text(columns.region()),
                parent == null ? null : new AccountId(parent));
        return new AccountEntry(ref, new AccountId(ref.id()), profile, null);
    }
}
