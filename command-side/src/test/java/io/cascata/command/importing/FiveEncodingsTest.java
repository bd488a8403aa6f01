package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FiveEncodingsTest extends ImportTest {

    private static final String BULK = """
            "Id","Name","StageName","Amount","CloseDate","IsClosed","CreatedDate"
            "0061G00000IsgqwQAB","Talent, ""big"" one
            for all","Talk","1000.5","2024-03-01","false","2023-02-07T20:47:49.000Z"
            """;

    @Test
    void rest_query_json() {
        var opened = imported(ImportBench.file("query.json", """
                {"totalSize":1,"done":true,"records":[
                 {"attributes":{"type":"Opportunity","url":"/x"},"Id":"0061G00000Isgqw","Name":"Talent",
                  "StageName":"Talk","Amount":1000.50,"CloseDate":"2024-03-01","IsClosed":false,"AccountId":null,
                  "Address":{"city":"Bonn"},"CreatedDate":"2023-02-07T20:47:49.000+0000"}]}
                """));

        assertThat(opened.name()).isEqualTo("Talent");
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(Instant.parse("2023-02-07T20:47:49Z"));
    }

    @Test
    void bulk_api_csv_with_quotes_and_line_breaks_is_read_but_such_a_name_is_rejected() {
        var report = bench.salesforce(ImportBench.file("bulk.csv", BULK));

        assertThat(report.rejections().getFirst().reason()).contains("control characters");
        assertThat(imported(ImportBench.file("bulk.csv", BULK.replace(" one\n", " one ")))
                        .name())
                .isEqualTo("Talent, \"big\" one for all");
    }

    @Test
    void data_export_with_numbers_for_booleans_and_an_id_for_null() throws Exception {
        var csv = """
                Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,CreatedDate
                0061G00000IsgqwQAB,0,000000000000000AAA,Größe,Talk,1000.5,2024-03-01 00:00:00,0,0,2023-02-07 20:47:49
                """;
        var latin = ImportBench.file("Opportunity.csv", csv.getBytes(StandardCharsets.ISO_8859_1));
        var report = bench.salesforce(latin);

        assertThat(bench.events()).hasAtLeastOneElementOfType(OpportunityOpened.class);
        assertThat(report.warnings()).contains("Opportunity.csv is not UTF-8 and is read as windows-1252");
        assertThat(report.policies()).containsEntry("account-missing", 1L);
        assertThat(bench.salesforce(ImportBench.file("export.zip", Encodings.zip("Opportunity.csv", csv)))
                        .events())
                .as("the same rows out of a zip archive, in UTF-8")
                .isZero();
    }

    @Test
    void data_loader_csv_with_parents_by_external_id() {
        bench.salesforce(
                ImportBench.file("Account.csv", "External_Id__c,Name,Industry\nA-1,Acme,#N/A\n"),
                ImportBench.file("Opportunity.csv", """
                        External_Id__c,Name,StageName,Amount,CloseDate,IsClosed,CreatedDate,Account:External_Id__c
                        O-1,Talent,Talk,1000.5,2024-03-01,False,2023-02-07,A-1
                        O-2,Other,Talk,#N/A,,False,2023-02-07,A-1
                        """));

        var opened = bench.events().stream()
                .filter(OpportunityOpened.class::isInstance)
                .map(OpportunityOpened.class::cast)
                .toList();
        assertThat(opened)
                .extracting(event -> event.situation().account().value())
                .containsOnly("A-1");
        assertThat(opened.getLast().situation().amount()).isNull();
    }

    @Test
    void sf_data_tree_json_with_references() {
        var report = bench.salesforce(
                tree("Account", "\"Name\":\"Acme\"", ""),
                tree("Contact", "\"LastName\":\"Doe\"", ",\"AccountId\":\"@AccountRef1\""),
                tree("Opportunity", "\"Name\":\"Talent\",\"StageName\":\"Talk\"", ",\"AccountId\":\"@AccountRef1\""),
                tree(
                        "OpportunityContactRole",
                        "\"Role\":\"User\"",
                        ",\"OpportunityId\":\"@OpportunityRef1\",\"ContactId\":\"@ContactRef1\""));

        assertThat(report.rejections()).isEmpty();
        assertThat(report.policies()).containsKey("undated");
        assertThat(bench.events())
                .hasAtLeastOneElementOfType(AccountRegistered.class)
                .hasAtLeastOneElementOfType(ContactRoleAdded.class);
    }

    @Test
    void gzip_and_byte_order_marks_are_seen_through() throws Exception {
        var plain = BULK.replace(" one\n", " one ");
        assertThat(imported(ImportBench.file("a", Encodings.gzip("\ufeff" + plain)))
                        .stage()
                        .key()
                        .value())
                .isEqualTo("Talk");
        var wide = ("\ufeff" + plain).getBytes(StandardCharsets.UTF_16LE);
        assertThat(bench.salesforce(ImportBench.file("b", wide)).rejections()).isEmpty();
    }

    private OpportunityOpened imported(SourceFile file) {
        assertThat(bench.salesforce(file).rejections()).isEmpty();
        var opened = (OpportunityOpened) bench.events().getLast();
        var situation = opened.situation();
        assertThat(opened.id().value()).isEqualTo("0061G00000IsgqwQAB");
        assertThat(Objects.requireNonNull(situation.amount()).amount()).isEqualByComparingTo("1000.5");
        assertThat(situation.closeDate()).isEqualTo(LocalDate.of(2024, 3, 1));
        return opened;
    }

    private static SourceFile tree(String type, String said, String references) {
        return ImportBench.file(type + ".json", """
                {"records":[{"attributes":{"type":"%s","referenceId":"%sRef1"},%s%s}]}
                """.formatted(type, type, said, references));
    }
}
