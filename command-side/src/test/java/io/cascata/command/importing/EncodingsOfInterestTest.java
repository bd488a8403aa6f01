package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.touch.TouchRecorded;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Leads, campaigns, their members, tasks and events in the other encodings of exports. */
class EncodingsOfInterestTest extends ImportTest {

    @Test
    void rest_query_json_says_itself_what_its_rows_are() {
        bench.salesforce(ImportBench.file("a.json", """
                {"totalSize":1,"done":true,"records":[
                 {"attributes":{"type":"Task","url":"/x"},"Id":"00T000000000001","WhoId":"003000000000001AAA",
                  "WhatId":null,"Status":"Completed","TaskSubtype":"Call","CreatedDate":"2023-02-07T20:47:49.000+0000"}]}
                """));

        assertThat(touch().externalId()).isEqualTo("Task/00T000000000001EAA");
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(Instant.parse("2023-02-07T20:47:49Z"));
    }

    @Test
    void data_export_with_numbers_for_booleans_is_known_by_its_columns() throws Exception {
        var csv = """
                Id,IsDeleted,LastName,Company,IsConverted,ConvertedDate,ConvertedContactId,ConvertedAccountId,CreatedDate
                00Q000000000001EAA,0,Größe,Acme,1,2023-02-08 00:00:00,003000000000001AAA,000000000000000AAA,2023-02-07 20:47:49
                """;
        bench.salesforce(ImportBench.file("x", csv.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(bench.events().getLast())
                .isInstanceOfSatisfying(LeadConverted.class, converted -> assertThat(converted.account())
                        .isNull());
        assertThat(bench.salesforce(ImportBench.file("export.zip", Encodings.zip("x", csv)))
                        .events())
                .isZero();
    }

    @Test
    void data_loader_csv_names_campaigns_and_contacts_by_external_ids() {
        var report = bench.salesforce(
                ImportBench.file("Campaign.csv", "External_Id__c,Name,Type,BudgetedCost\nC-1,Fleet,Email,#N/A\n"),
                ImportBench.file("Contact.csv", "External_Id__c,LastName\nP-1,Doe\n"),
                ImportBench.file("CampaignMember.csv", """
                        Id,Campaign:External_Id__c,Contact:External_Id__c,HasResponded,CreatedDate
                        00v000000000001AAA,C-1,P-1,True,2023-02-07
                        """));

        assertThat(report.rejections()).isEmpty();
        assertThat(touch().campaign()).hasToString("C-1");
        assertThat(touch().contact()).hasToString("P-1");
        assertThat(touch().channel()).isEqualTo("Email");
    }

    @Test
    void sf_data_tree_json_points_by_references() {
        var report = bench.salesforce(
                tree("Campaign", "\"Name\":\"Fleet\""),
                tree("Lead", "\"LastName\":\"Doe\",\"Company\":\"Acme\""),
                tree("Task", "\"WhoId\":\"@LeadRef1\",\"Status\":\"Completed\""),
                tree(
                        "CampaignMember",
                        "\"CampaignId\":\"@CampaignRef1\",\"LeadId\":\"@LeadRef1\",\"HasResponded\":true"));

        assertThat(report.rejections()).isEmpty();
        assertThat(report.policies()).containsEntry("undated", 2L);
        assertThat(bench.events())
                .hasAtLeastOneElementOfType(CampaignRegistered.class)
                .filteredOn(TouchRecorded.class::isInstance)
                .extracting(event -> String.valueOf(((TouchRecorded) event).lead()))
                .containsExactly("LeadRef1", "LeadRef1");
    }

    private TouchRecorded touch() {
        return (TouchRecorded) bench.events().getLast();
    }

    private static SourceFile tree(String type, String said) {
        return ImportBench.file(type + ".json", """
                {"records":[{"attributes":{"type":"%s","referenceId":"%sRef1"},%s}]}
                """.formatted(type, type, said));
    }
}
