package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.plan.Rejection;
import org.junit.jupiter.api.Test;

class RejectingRowsTest extends ImportTest {

    @Test
    void rows_that_make_no_sense_are_rejected_one_by_one_with_line_and_reason() {
        var report = bench.salesforce(Exports.opportunities("""
                006000000000001AAA,Fine,Talk,,,2024-01-01T00:00:00Z
                006000000000002AAB,Wrong check,Talk,,,2024-01-01T00:00:00Z
                006-2,No id,Talk,,,2024-01-01T00:00:00Z
                006000000000003AAA,Bad day,Talk,,2024-02-30,2024-01-01T00:00:00Z
                006000000000004AAA,Bad time,Talk,,,2024-01-01T25:00:00Z
                006000000000005AAA,Bad amount,Talk,12a,,2024-01-01T00:00:00Z
                006000000000006AAA,No stage,,,,2024-01-01T00:00:00Z
                006000000000007AAA,Short
                006000000000008AAA,Too long ago,Talk,,,0001-01-01T00:00:00Z
                006000000000009AAA,Too much,Talk,12345678901234567890,,2024-01-01T00:00:00Z
                """));

        assertThat(report.rejections())
                .extracting(Rejection::code)
                .containsExactly(
                        "id-check-failed",
                        "id-malformed",
                        "date-impossible",
                        "date-impossible",
                        "number-malformed",
                        "value-missing",
                        "row-malformed",
                        "date-impossible",
                        "value-not-allowed");
        assertThat(report.rejections())
                .extracting(rejection -> rejection.row().line())
                .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(report.rejections().get(2).reason()).contains("CloseDate", "2024-02-30");
    }

    @Test
    void of_two_rows_with_one_id_the_later_modified_is_kept_and_the_other_reported() {
        var header = "Id,Name,StageName,CreatedDate,SystemModstamp\n";
        var old = "006000000000001AAA,Old,Talk,2024-01-01,2024-01-02\n";
        var recent = "006000000000001AAA,New,Talk,2024-01-01,2024-01-03\n";

        var report = bench.salesforce(ImportBench.file("Opportunity.csv", header + recent + old));

        assertThat(report.rejectionsByCode()).containsOnlyKeys("id-twice");
        assertThat(report.rejections().getFirst().row().line()).isEqualTo(3);
    }

    @Test
    void columns_and_files_that_are_not_imported_are_reported() {
        var report = bench.salesforce(
                ImportBench.file("Opportunity.csv", "Id,Name,StageName,Colour__c\n006000000000001AAA,A,Talk,red\n"),
                ImportBench.file("OpportunityLineItem.csv", "Id,OpportunityId\n00k000000000001AAA,\n"));

        assertThat(report.warnings())
                .contains(
                        "Opportunity.csv: columns that are not imported: Colour__c",
                        "OpportunityLineItem.csv is left out: it is no object that is imported");
    }
}
