package io.cascata.command.importing;

import static io.cascata.command.importing.Interest.ADA;
import static io.cascata.command.importing.Interest.JANE;
import static io.cascata.command.importing.Interest.JANE_AS_CONTACT;
import static io.cascata.command.importing.Interest.LEADS;
import static io.cascata.command.importing.Interest.LEAD_HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.plan.PolicyChoice;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadStandingReported;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Owner;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Leads of an export, and what they were converted into. */
class ImportingLeadsTest extends ImportTest {

    @Test
    @Tag("B01")
    @Tag("B04")
    void a_lead_is_captured_at_its_creation_with_its_source_and_stands_as_the_file_says() {
        bench.salesforce(ImportBench.file("Lead.csv", LEADS));

        var person =
                new PersonProfile(new PersonName("Ada Brandt"), new EmailAddress("ada@nordwind.example"), null, null);
        var ada = new LeadId(ADA);
        assertThat(of(ADA))
                .containsExactly(
                        new LeadCaptured(
                                ada,
                                new LeadOrigin(LeadOrigin.Way.IMPORT, null, "Web"),
                                new LeadProfile(person, "Nordwind GmbH", null, null, null, null)),
                        new LeadStandingReported(
                                ada, "Working - Contacted", new Owner(Team.SALES, "005000000000001AAA")));
        assertThat(times(ADA))
                .containsExactly(Instant.parse("2024-01-02T09:00:00Z"), Instant.parse("2024-01-05T09:00:00Z"));
    }

    @Test
    @Tag("A07")
    @Tag("B13")
    @Tag("C05")
    void a_converted_lead_is_the_contact_of_the_export_and_no_second_person() {
        var report = bench.salesforce(Interest.complete());

        assertThat(report.rejections()).isEmpty();
        assertThat(bench.events())
                .filteredOn(ContactRegistered.class::isInstance)
                .hasSize(1);
        assertThat(of(JANE))
                .endsWith(
                        new LeadLinkedToContact(new LeadId(JANE), new ContactId(JANE_AS_CONTACT)),
                        new LeadConverted(
                                new LeadId(JANE),
                                new AccountId("001000000000001AAA"),
                                new ContactId(JANE_AS_CONTACT),
                                false,
                                false,
                                new OpportunityId("006000000000001AAA"),
                                LeadConverted.By.PERSON));
        assertThat(times(JANE).getLast()).isEqualTo(Instant.parse("2024-01-03T00:00:00Z"));
    }

    @Test
    void a_day_of_conversion_that_began_before_the_lead_was_made_is_moved_behind_that() {
        bench.salesforce(lead("Doe", "true,2024-01-01,001000000000001AAA,,,2024-01-01T09:00:00.000Z,,false"));

        assertThat(bench.stored().getLast().name()).isEqualTo("lead.converted");
        assertThat(bench.stored().getLast().occurredAt()).isEqualTo(Instant.parse("2024-01-01T09:00:00Z"));
    }

    @Test
    void whom_a_lead_was_converted_into_and_the_export_lacks_is_stood_in_for_or_rejected_as_the_policy_says() {
        var lead = lead("Doe", "true,2024-01-03,,003000000000009AAA,,2024-01-01T09:00:00.000Z,,false");
        var rejecting = ImportBench.settings().with(PolicyChoice.of(List.of("missing-parent:reject")));

        var rejection = bench.salesforce(rejecting, lead).rejections().getFirst();
        assertThat(rejection.code()).isEqualTo("contact-unknown");
        assertThat(rejection.row().line()).isEqualTo(2);
        assertThat(bench.events()).noneMatch(LeadConverted.class::isInstance);

        assertThat(bench.salesforce(lead).policies()).containsEntry("contact-unknown", 1L);
        assertThat(bench.events().getLast()).isInstanceOf(LeadConverted.class);
    }

    @Test
    void an_opportunity_that_the_export_lacks_is_left_out_of_the_conversion_and_counted() {
        var report = bench.salesforce(
                lead("Doe", "true,2024-01-03,001000000000001AAA,,006000000000009AAA,2024-01-01T09:00:00.000Z,,false"));

        assertThat(report.policies()).containsEntry("converted-opportunity-unknown", 1L);
        assertThat(bench.events().getLast())
                .isInstanceOfSatisfying(LeadConverted.class, converted -> assertThat(converted.opportunity())
                        .isNull());
    }

    @Test
    void a_lead_that_is_converted_into_nobody_is_captured_and_its_conversion_rejected() {
        var report = bench.salesforce(lead("Doe", "true,2024-01-03,,,,2024-01-01T09:00:00.000Z,,false"));

        assertThat(report.rejectionsByCode()).containsOnlyKeys("conversion-incomplete");
        assertThat(bench.events()).hasAtLeastOneElementOfType(LeadCaptured.class);
    }

    @Test
    void deleted_and_merged_leads_fare_as_deleted_and_merged_contacts_do() {
        var report = bench.salesforce(ImportBench.file("Lead.csv", """
                        Id,LastName,Company,CreatedDate,IsDeleted,MasterRecordId
                        00Q000000000001EAA,Brandt,Nordwind,2024-01-01,true,
                        00Q000000000002EAA,Doe,Acme,2024-01-01,false,
                        00Q000000000003EAA,Doe,Acme,2024-01-01,true,00Q000000000002EAA
                        """), ImportBench.file("Task.csv", """
                        Id,WhoId,IsClosed,ActivityDate
                        00T000000000001EAA,00Q000000000003EAA,true,2024-01-06
                        """));

        assertThat(report.objects())
                .containsExactly(new ObjectCount("Lead", 3, 1, 0, 1, 0, 1), new ObjectCount("Task", 1, 1, 0, 0, 0, 0));
        assertThat(report.rejectionsByCode()).containsOnlyKeys("deleted");
        assertThat(bench.stored().getLast().tags()).contains(LeadEvent.tag(new LeadId(JANE)));
    }

    @Test
    void a_later_export_tells_what_is_new_and_an_older_one_nothing() {
        var open = lead("Doe", "Open", "false,,,,,2024-01-01T09:00:00.000Z,2024-01-02,false");
        var renamed = lead("Roe", "Open", "false,,,,,2024-01-01T09:00:00.000Z,2024-01-03,false");
        var working = lead("Roe", "Working", "false,,,,,2024-01-01T09:00:00.000Z,2024-01-04,false");
        bench.salesforce(open);
        bench.salesforce(renamed);
        bench.salesforce(working);
        assertThat(bench.events())
                .extracting(DomainEvent::getClass)
                .containsSubsequence(LeadCaptured.class, LeadProfileRevised.class, LeadStandingReported.class);
        var before = bench.content();

        bench.salesforce(renamed);
        bench.salesforce(working);

        assertThat(bench.content()).isEqualTo(before);
    }

    @Test
    void a_lead_that_says_nothing_of_anybody_is_rejected() {
        var report = bench.salesforce(
                ImportBench.file("Lead.csv", "Id,LastName,Company,CreatedDate\n00Q000000000001EAA,,,2024-01-01\n"));

        assertThat(report.rejectionsByCode()).containsOnlyKeys("value-not-allowed");
    }

    private static SourceFile lead(String name, String conversionAndTimes) {
        return lead(name, "Open", conversionAndTimes);
    }

    private static SourceFile lead(String name, String status, String conversionAndTimes) {
        var person = "00Q000000000009EAA,Jane," + name + ",Acme,,Web," + status + ",,";
        return ImportBench.file("Lead.csv", LEAD_HEADER + person + conversionAndTimes + "\n");
    }

    private List<DomainEvent> of(String lead) {
        return bench.events().stream()
                .filter(event ->
                        event instanceof LeadEvent ofLead && ofLead.id().value().equals(lead))
                .toList();
    }

    private List<Instant> times(String lead) {
        return bench.stored().stream()
                .filter(event ->
                        event.name().startsWith("lead.") && event.tags().contains(LeadEvent.tag(new LeadId(lead))))
                .map(event -> event.occurredAt())
                .toList();
    }
}
