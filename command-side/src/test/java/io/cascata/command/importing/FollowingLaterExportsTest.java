package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OwnerAssigned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowingLaterExportsTest extends ImportTest {

    private static final String ADA = "005000000000001AAA";
    private static final String BEN = "005000000000002AAA";

    @Test
    void a_new_owner_is_assigned_when_the_row_was_changed() {
        bench.salesforce(export(ADA, "2024-02-01"));
        assertThat(bench.events()).noneMatch(OwnerAssigned.class::isInstance);

        bench.salesforce(export(BEN, "2024-03-01"));

        assertThat(owner()).isEqualTo(BEN);
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(Instant.parse("2024-03-01T00:00:00Z"));
    }

    @Test
    void the_same_or_an_older_export_again_changes_nothing() {
        bench.salesforce(export(ADA, "2024-02-01"));
        bench.salesforce(export(BEN, "2024-03-01"));
        var before = bench.content();

        bench.salesforce(export(BEN, "2024-03-01"));
        bench.salesforce(export(ADA, "2024-02-01"));

        assertThat(bench.content()).isEqualTo(before);
    }

    @Test
    void an_export_that_comes_under_another_name_says_nothing_new() {
        bench.salesforce(export(ADA, "2024-02-01"));
        var before = bench.content();

        var report = bench.salesforce(ImportSettings.of("backup", ImportBench.NOW), export(ADA, "2024-02-01"));

        assertThat(report.source()).isEqualTo("backup");
        assertThat(report.events()).isZero();
        assertThat(bench.content()).isEqualTo(before);
    }

    @Test
    void an_owner_who_comes_back_and_goes_again_is_followed() {
        bench.salesforce(export(ADA, "2024-02-01"));
        bench.salesforce(export(BEN, "2024-03-01"));
        bench.salesforce(export(ADA, "2024-04-01"));
        bench.salesforce(export(BEN, "2024-05-01"));

        assertThat(bench.events()).filteredOn(OwnerAssigned.class::isInstance).hasSize(3);
        assertThat(owner()).isEqualTo(BEN);
    }

    @Test
    void without_a_date_of_change_the_owner_is_new_at_the_import() {
        bench.salesforce(export(ADA, ""));
        bench.salesforce(export(BEN, ""));

        assertThat(owner()).isEqualTo(BEN);
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(ImportBench.NOW);
    }

    private @Nullable String owner() {
        assertThat(bench.events()).hasAtLeastOneElementOfType(OpportunityOpened.class);
        return ((OwnerAssigned) bench.events().getLast()).owner().user();
    }

    private static SourceFile export(String owner, String changed) {
        return ImportBench.file(
                "Opportunity.csv",
                "Id,Name,StageName,CreatedDate,OwnerId,LastModifiedDate\n006000000000001AAA,Talent,Talk,2024-01-01,%s,%s\n"
                        .formatted(owner, changed));
    }
}
