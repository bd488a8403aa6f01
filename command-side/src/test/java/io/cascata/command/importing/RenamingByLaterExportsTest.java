package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityRenamed;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same opportunity under another name in a later export. */
class RenamingByLaterExportsTest extends ImportTest {

    private static final OpportunityId ID = new OpportunityId("006000000000001AAA");

    @BeforeEach
    void theFirstExport() {
        bench.salesforce(export("Talent", "2024-02-01"));
        assertThat(bench.events()).noneMatch(OpportunityRenamed.class::isInstance);
    }

    @Test
    void it_is_renamed_when_the_row_was_changed() {
        var report = bench.salesforce(export("People", "2024-03-01"));

        assertThat(report.events()).isEqualTo(1);
        assertThat(bench.events().getLast()).isEqualTo(new OpportunityRenamed(ID, "People", "Talent"));
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
    }

    @Test
    void the_same_or_an_older_export_again_changes_nothing() {
        bench.salesforce(export("People", "2024-03-01"));
        var before = bench.content();

        assertThat(bench.salesforce(export("People", "2024-03-01")).events()).isZero();
        var older = bench.salesforce(export("Talent", "2024-02-01"));

        assertThat(older.rejections()).isEmpty();
        assertThat(bench.content()).isEqualTo(before);
    }

    @Test
    void a_name_that_comes_back_is_followed() {
        bench.salesforce(export("People", "2024-03-01"));
        bench.salesforce(export("Talent", "2024-04-01"));

        assertThat(bench.events().getLast()).isEqualTo(new OpportunityRenamed(ID, "Talent", "People"));
    }

    @Test
    void without_a_date_of_change_it_is_renamed_at_the_import() {
        bench.salesforce(export("People", ""));

        assertThat(bench.events().getLast()).isEqualTo(new OpportunityRenamed(ID, "People", "Talent"));
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(ImportBench.NOW);
    }

    @Test
    void an_export_that_names_nobody_renames_nobody() {
        var nameless = ImportBench.file("Opportunity.csv", "Id,StageName,CreatedDate\n" + ID + ",Talk,2024-01-01\n");

        assertThat(bench.salesforce(nameless).events()).isZero();
    }

    private static SourceFile export(String name, String changed) {
        return ImportBench.file(
                "Opportunity.csv",
                "Id,Name,StageName,CreatedDate,LastModifiedDate\n%s,%s,Talk,2024-01-01,%s\n"
                        .formatted(ID, name, changed));
    }
}
