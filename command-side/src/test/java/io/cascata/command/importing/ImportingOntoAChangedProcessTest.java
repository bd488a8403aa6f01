package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Later exports, and process files, that show other stages than the process has in which opportunities stand. */
@Tag("F05")
class ImportingOntoAChangedProcessTest extends ImportTest {

    private static final String NOTICED = """
            process: salesforce
            stages:
              - {stage: Talk, key: Noticed, canonical: QUALIFIED}
              - {stage: Offer, canonical: PIPELINE}
            """;

    @AfterEach
    void everybodyStandsInAStageOfTheirVersion() {
        var versions = versions();
        standing().forEach((id, at) -> assertThat(
                        versions.get(at.situation().processVersion()).stream().map(StageDefinition::ref))
                .as("the stages of %s", id)
                .contains(at.stage()));
    }

    @Test
    void an_export_with_fewer_stages_takes_none_away() {
        bench.salesforce(rows("1,Talk,2024-01-01", "2,Offer,2024-01-02"));

        var report = bench.salesforce(rows("3,Offer,2024-01-03"));

        assertThat(report.rejections()).isEmpty();
        assertThat(bench.events()).filteredOn(ProcessDrafted.class::isInstance).hasSize(1);
        assertThat(versionOf(3)).isEqualTo(1);
    }

    @Test
    void an_export_with_a_stage_behind_all_others_adds_it_to_the_draft() {
        bench.salesforce(rows("1,Talk,2024-01-01", "2,Offer,2024-01-02"));

        bench.salesforce(rows("3,Closed Won,2024-01-03"));

        assertThat(keys(1)).containsExactly("Offer", "Talk", "Closed Won");
        assertThat(versionOf(3)).isEqualTo(1);
    }

    @Test
    void an_export_with_a_stage_between_others_adds_it_in_a_version_of_its_own() {
        bench.salesforce(rows("1,Talk,2024-01-01", "2,Offer,2024-01-02", "4,Closed Won,2024-01-04"));

        var report = bench.salesforce(
                rows("1,Demo,2024-01-01", "3,Demo,2024-01-03"), history("1,1,2024-01-01,Talk", "2,1,2024-01-05,Demo"));

        assertThat(report.rejections()).isEmpty();
        assertThat(keys(1)).containsExactly("Offer", "Talk", "Closed Won");
        assertThat(keys(2)).containsExactly("Offer", "Talk", "Demo", "Closed Won");
        assertThat(versionOf(1)).as("it has come to the new stage").isEqualTo(2);
        assertThat(versionOf(2)).as("it has stayed where it was").isEqualTo(1);
        assertThat(versionOf(3)).isEqualTo(2);
        assertThat(bench.events())
                .filteredOn(OpportunityMigrated.class::isInstance)
                .hasSize(1);
    }

    @Test
    void each_of_these_exports_again_adds_no_event() {
        SourceFile[] first = {rows("1,Talk,2024-01-01", "2,Offer,2024-01-02")};
        SourceFile[] second = {
            rows("1,Demo,2024-01-01", "3,Demo,2024-01-03"), history("1,1,2024-01-01,Talk", "2,1,2024-01-05,Demo")
        };
        bench.salesforce(first);
        bench.salesforce(second);
        run(NOTICED, first);
        var before = bench.content();

        assertThat(bench.salesforce(first).events()).isZero();
        assertThat(bench.salesforce(second).events()).isZero();
        assertThat(run(NOTICED, first).events()).isZero();

        assertThat(bench.content()).isEqualTo(before);
    }

    @Test
    void a_process_file_that_calls_a_stage_otherwise_is_the_next_version() {
        bench.salesforce(rows("1,Talk,2024-01-01"));

        var report = run(NOTICED, rows("2,Talk,2024-01-02"));

        assertThat(report.rejections()).isEmpty();
        assertThat(keys(1)).containsExactly("Talk");
        assertThat(keys(2)).containsExactly("Noticed", "Offer");
        assertThat(versionOf(1)).isEqualTo(1);
        assertThat(versionOf(2)).isEqualTo(2);
    }

    @Test
    void what_somebody_said_of_the_stages_is_not_unsaid_by_an_export() {
        run(NOTICED, rows("1,Talk,2024-01-01"));

        bench.salesforce(rows("2,Offer,2024-01-02"));

        assertThat(bench.events()).filteredOn(ProcessDrafted.class::isInstance).hasSize(1);
        assertThat(versionOf(2)).isEqualTo(1);
    }

    private ImportReport run(@Nullable String process, SourceFile... files) {
        var file = process == null ? null : ImportBench.file("process.yaml", process);
        return bench.run(
                new ImportRequest(ImportProfile.SALESFORCE, List.of(files), file, null, ImportBench.settings()));
    }

    /** Opportunities, each written {@code number,stage,created}. */
    private static SourceFile rows(String... rows) {
        var csv = new StringBuilder("Id,Name,StageName,CreatedDate\n");
        for (var row : rows) {
            csv.append(id(row.charAt(0)))
                    .append(",Talent")
                    .append(row.substring(1))
                    .append('\n');
        }
        return ImportBench.file("Opportunity.csv", csv.toString());
    }

    /** Rows of their history, each written {@code number,opportunity,created,stage}. */
    private static SourceFile history(String... rows) {
        var csv = new StringBuilder("Id,OpportunityId,CreatedDate,StageName\n");
        for (var row : rows) {
            csv.append("00800000000000").append(row.charAt(0)).append("AAA,").append(id(row.charAt(2)));
            csv.append(row.substring(3)).append('\n');
        }
        return ImportBench.file("OpportunityHistory.csv", csv.toString());
    }

    private static String id(char number) {
        return "00600000000000" + number + "AAA";
    }

    private record Standing(StageRef stage, Situation situation) {}

    private Map<OpportunityId, Standing> standing() {
        var standing = new LinkedHashMap<OpportunityId, Standing>();
        bench.events().forEach(event -> {
            if (event instanceof OpportunityOpened opened) {
                standing.put(opened.id(), new Standing(opened.stage(), opened.situation()));
            } else if (event instanceof StageEvent moved) {
                standing.put(moved.id(), new Standing(moved.to(), moved.situation()));
            }
        });
        return standing;
    }

    private int versionOf(int number) {
        return standing()
                .get(new OpportunityId(id((char) ('0' + number))))
                .situation()
                .processVersion();
    }

    private Map<Integer, List<StageDefinition>> versions() {
        var versions = new HashMap<Integer, List<StageDefinition>>();
        bench.events().stream()
                .filter(ProcessDrafted.class::isInstance)
                .map(ProcessDrafted.class::cast)
                .filter(drafted -> drafted.id().equals(new ProcessId("salesforce-acquisition")))
                .forEach(drafted ->
                        versions.put(drafted.version(), drafted.definition().stages()));
        return versions;
    }

    private List<String> keys(int version) {
        return versions().get(version).stream()
                .map(StageDefinition::key)
                .map(StageKey::value)
                .toList();
    }
}
