package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.cascata.command.SharedData;
import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.StageKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real exports from the shared data next to the checkout; skipped where it is absent, except in CI. */
class ImportingSharedDataAcceptanceTest {

    @TempDir
    private Path directory;

    @Test
    void bpi_2012_gives_every_stage_as_often_as_its_events_say() {
        try (var bench = ImportBench.in(directory)) {
            var report = bench.run(salesforce("03_bpi2012_as_salesforce"));

            assertThat(report.objects())
                    .containsExactlyInAnyOrder(
                            new ObjectCount("Opportunity", 3329, 3329, 0, 0, 0, 0),
                            new ObjectCount("OpportunityHistory", 15376, 15376, 0, 0, 0, 0));
            assertThat(stagesEntered(bench))
                    .containsOnly(
                            entry("A_SUBMITTED", 3329L),
                            entry("A_PARTLYSUBMITTED", 3329L),
                            entry("A_PREACCEPTED", 1872L),
                            entry("A_ACCEPTED", 1278L),
                            entry("A_FINALIZED", 1253L),
                            entry("A_APPROVED", 546L),
                            entry("A_REGISTERED", 546L),
                            entry("A_ACTIVATED", 546L),
                            entry("A_DECLINED", 1949L),
                            entry("A_CANCELLED", 728L));
        }
    }

    @Test
    void fivetran_leaves_its_tables_of_earlier_versions_out_and_imports_no_deleted_opportunity() {
        try (var bench = ImportBench.in(directory)) {
            var report = bench.run(salesforce("05_fivetran_salesforce"));

            assertThat(report.objects())
                    .contains(
                            new ObjectCount("Opportunity", 10, 0, 0, 0, 0, 10),
                            new ObjectCount("Lead", 1, 1, 0, 0, 0, 0),
                            new ObjectCount("Task", 10, 9, 0, 0, 0, 1),
                            new ObjectCount("Event", 10, 10, 0, 0, 0, 0))
                    .extracting(ObjectCount::object)
                    .containsExactlyInAnyOrder("Account", "Contact", "Opportunity", "Lead", "Task", "Event");
            assertThat(report.rejectionsByCode())
                    .containsEntry("id-malformed", 2L)
                    .containsEntry("lead-unknown", 1L);
            assertThat(report.warnings())
                    .anyMatch(warning -> warning.startsWith("sf_opportunity_history_data.csv is left out"))
                    .anyMatch(warning -> warning.startsWith("sf_product_2_data.csv is left out"));
        }
    }

    @Test
    void the_pipeline_of_maven_imports_with_the_mapping_of_the_manual() throws IOException {
        var manual = Files.readString(upwards("docs/import.md"));
        var start = manual.indexOf("```yaml", manual.indexOf("<!-- mapping: sales_pipeline -->")) + "```yaml".length();
        var mapping = ImportBench.file("mapping.yaml", manual.substring(start, manual.indexOf("```", start)));
        try (var bench = ImportBench.in(directory)) {
            var files = SourceFile.directory(SharedData.at("01_maven_crm"));
            var request = new ImportRequest(ImportProfile.CSV, files, null, mapping, ImportBench.settings());

            var report = bench.run(request);

            assertThat(report.objects())
                    .containsExactlyInAnyOrder(
                            new ObjectCount("Account", 85, 85, 0, 0, 0, 0),
                            new ObjectCount("Opportunity", 4471, 4471, 0, 0, 0, 0));
            assertThat(stagesEntered(bench))
                    .containsOnly(
                            entry("Prospecting", 239L),
                            entry("Engaging", 793L + 1276 + 2163),
                            entry("Won", 2163L),
                            entry("Lost", 1276L));
            assertThat(wonRevenue(bench)).isEqualByComparingTo("5076793");
            assertThat(bench.run(request).events()).isZero();
        }
    }

    private static BigDecimal wonRevenue(ImportBench bench) {
        return bench.events().stream()
                .filter(OpportunityWon.class::isInstance)
                .map(won -> Objects.requireNonNull(
                                ((OpportunityWon) won).situation().amount())
                        .amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static Map<String, Long> stagesEntered(ImportBench bench) {
        var counts = new TreeMap<String, Long>();
        for (var event : bench.events()) {
            StageKey entered =
                    switch (event) {
                        case OpportunityOpened opened -> opened.stage().key();
                        case StageEvent moved -> moved.to().key();
                        default -> null;
                    };
            if (entered != null) {
                counts.merge(entered.value(), 1L, Long::sum);
            }
        }
        return counts;
    }

    static ImportRequest salesforce(String folder) {
        return new ImportRequest(
                ImportProfile.SALESFORCE,
                SourceFile.directory(SharedData.at(folder)),
                null,
                null,
                ImportBench.settings());
    }

    private static Path upwards(String file) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(file))) {
                return at.resolve(file);
            }
        }
        throw new IllegalStateException("not found upwards: " + file);
    }
}
